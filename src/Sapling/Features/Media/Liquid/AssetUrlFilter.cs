using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;
using OrchardCore.Media;

namespace Sapling.Features.Media.Liquid;

/// <summary><c>{{ "covers/report.jpg" | asset_url }}</c>: the address of a file in the media folder.</summary>
internal sealed class AssetUrlFilter(IMediaFileStore store) : ILiquidFilter
{
    /// <inheritdoc/>
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
        => new(new StringValue(store.MapPathToPublicUrl(input.ToStringValue())));
}
