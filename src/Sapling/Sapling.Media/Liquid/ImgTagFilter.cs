using System.Text;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.WebUtilities;
using OrchardCore.Liquid;
using Sapling.Media.Images;

namespace Sapling.Media.Liquid;

/// <summary>
/// <c>{{ url | img_tag: alt: "…", class: "cover" }}</c>: an image. One in the size of a profile comes as a <c>picture</c> that offers AVIF and WebP to
/// browsers that know them; of a GIF, which may be an animation, there is only itself.
/// </summary>
internal sealed class ImgTagFilter(HtmlEncoder encoder) : ILiquidFilter
{
    /// <inheritdoc/>
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(arguments);
        var url = input.ToStringValue();
        var html = new StringBuilder("<img src=\"").Append(encoder.Encode(url)).Append('"');
        foreach (var name in arguments.Names)
        {
            html.Append(' ').Append(name.Replace('_', '-')).Append("=\"").Append(encoder.Encode(arguments[name].ToStringValue())).Append('"');
        }

        html.Append('>');
        if (url.IndexOf("?profile=", StringComparison.Ordinal) is >= 0 and var end && ImageFormat.OfExtension(Path.GetExtension(url[..end])) is not null)
        {
            html.Insert(0, Source(url, "webp")).Insert(0, Source(url, "avif")).Insert(0, "<picture>").Append("</picture>");
        }

        return new(new StringValue(html.ToString(), encode: false));
    }

    private string Source(string url, string format)
        => $"<source type=\"image/{format}\" srcset=\"{encoder.Encode(QueryHelpers.AddQueryString(url, "format", format))}\">";
}
