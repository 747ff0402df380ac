using System.Globalization;
using Fluid;
using Fluid.Values;
using OrchardCore.ContentLocalization;
using OrchardCore.Liquid;

namespace Sapling.Features.ContentLocalization.Liquid;

/// <summary>
/// <c>{{ set | localization_set }}</c>: the published item of a localization set in the current culture, or in a given
/// one: <c>localization_set: "en"</c>. An array of sets returns the items that exist.
/// </summary>
internal sealed class LocalizationSetFilter(IContentLocalizationManager translations) : ILiquidFilter
{
    /// <inheritdoc/>
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(context);
        var culture = arguments.At(0).ToStringValue() is { Length: > 0 } asked ? asked : CultureInfo.CurrentUICulture.Name;
        if (input.Type != FluidValues.Array)
        {
            var item = await translations.GetContentItemAsync(input.ToStringValue(), culture);
            return item is { Published: true } ? FluidValue.Create(item, context.Options) : NilValue.Instance;
        }

        var sets = input.Enumerate(context).Select(set => set.ToStringValue());
        var items = await translations.GetItemsForSetsAsync(sets, culture);
        return new ArrayValue([.. items.Where(item => item.Published).Select(item => FluidValue.Create(item, context.Options))]);
    }
}
