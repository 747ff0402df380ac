using System.Text;
using AnyAscii;
using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;

namespace ForumOrchard.Languages.Addresses;

/// <summary>
/// <c>{{ "Ысык-Көл" | transliterate }}</c> is <c>Ysyk-Kol</c>: an address stays readable when copied into an e-mail or
/// a chat, unlike percent-encoded Cyrillic. Apostrophes are dropped, because they belong to a word (women's, and the
/// soft sign).
/// </summary>
public sealed class TransliterateFilter : ILiquidFilter
{
    /// <inheritdoc/>
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        return new StringValue(Transliterate(input.ToStringValue()));
    }

    /// <summary>The text in ASCII letters, without apostrophes.</summary>
    internal static string Transliterate(string text) =>
        text.Normalize(NormalizationForm.FormC).Transliterate().Replace("'", string.Empty, StringComparison.Ordinal);
}
