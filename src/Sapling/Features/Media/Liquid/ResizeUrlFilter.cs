using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.WebUtilities;
using OrchardCore.Liquid;

namespace Sapling.Features.Media.Liquid;

/// <summary><c>{{ path | asset_url | resize_url: profile: "card" }}</c>: the address of an image in the size of a profile.</summary>
internal sealed class ResizeUrlFilter : ILiquidFilter
{
    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The template specifies no profile.</exception>
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(arguments);
        var profile = arguments["profile"].ToStringValue();
        return profile.Length > 0
            ? new(new StringValue(QueryHelpers.AddQueryString(input.ToStringValue(), "profile", profile)))
            : throw new InvalidOperationException("resize_url needs the name of a media profile: resize_url: profile: \"card\". Sizes exist as profiles only.");
    }
}
