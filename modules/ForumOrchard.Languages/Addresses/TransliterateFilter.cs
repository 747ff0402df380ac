using System.Text;
using System.Text.RegularExpressions;
using AnyAscii;
using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;

namespace ForumOrchard.Languages.Addresses;

/// <summary>
/// <c>{{ "Ысык-Көл" | transliterate }}</c> is <c>Ysyk-Kol</c>: an address stays readable when copied into an e-mail or
/// a chat, unlike percent-encoded Cyrillic. Apostrophes are dropped, because they belong to a word (women's, and the
/// soft sign). A raised digit after a number stays a number of its own: article 16¹ is 16-1, never 161.
/// </summary>
public sealed partial class TransliterateFilter : ILiquidFilter
{
    /// <inheritdoc/>
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        return new StringValue(Transliterate(input.ToStringValue()));
    }

    /// <summary>The text in ASCII letters, without apostrophes.</summary>
    public static string Transliterate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return RaisedAfterDigit().Replace(text.Normalize(NormalizationForm.FormC), "-").Transliterate().Replace("'", string.Empty, StringComparison.Ordinal);
    }

    // The place between a digit and a raised one.
    [GeneratedRegex("(?<=[0-9])(?=[⁰¹²³⁴⁵⁶⁷⁸⁹])", RegexOptions.CultureInvariant)]
    private static partial Regex RaisedAfterDigit();
}
