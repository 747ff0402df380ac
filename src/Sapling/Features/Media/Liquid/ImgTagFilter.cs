using System.Text;
using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;

namespace Sapling.Features.Media.Liquid;

/// <summary>
/// <c>{{ url | img_tag: alt: "…", class: "cover" }}</c>: an image. As in Orchard Core nothing is encoded: the template
/// must escape untrusted values.
/// </summary>
internal sealed class ImgTagFilter : ILiquidFilter
{
    /// <inheritdoc/>
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(arguments);
        var html = new StringBuilder($"<img src=\"{input.ToStringValue()}\"");
        foreach (var name in arguments.Names)
        {
            html.Append(' ').Append(name.Replace('_', '-')).Append("=\"").Append(arguments[name].ToStringValue()).Append('"');
        }

        return new(new StringValue(html.Append(" />").ToString(), encode: false));
    }
}
