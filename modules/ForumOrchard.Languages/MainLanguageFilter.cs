using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;

namespace ForumOrchard.Languages;

/// <summary><c>{{ "" | main_language }}</c>: the code of the site's default language.</summary>
public sealed class MainLanguageFilter : ILiquidFilter
{
    /// <inheritdoc/>
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context) =>
        new(new StringValue(MainLanguage.Current?.Name ?? string.Empty));
}
