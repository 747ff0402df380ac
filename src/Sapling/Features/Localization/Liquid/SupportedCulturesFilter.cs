using System.Globalization;
using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;
using OrchardCore.Localization;

namespace Sapling.Features.Localization.Liquid;

/// <summary><c>{{ Culture | supported_cultures }}</c>: the cultures of the site, in the order of the settings.</summary>
internal sealed class SupportedCulturesFilter(ILocalizationService localization) : ILiquidFilter
{
    /// <inheritdoc/>
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var cultures = await localization.GetSupportedCulturesAsync();
        return new ArrayValue([.. cultures.Select(name => FluidValue.Create(CultureInfo.GetCultureInfo(name), context.Options))]);
    }
}
