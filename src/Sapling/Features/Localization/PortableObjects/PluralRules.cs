using System.Globalization;

namespace Sapling.Features.Localization.PortableObjects;

/// <summary>
/// Selects the plural form for a number. As in Orchard Core, the culture decides, not the <c>Plural-Forms</c> header of
/// a file; the rules are those that the gettext manual and Unicode CLDR give for whole numbers.
/// </summary>
internal static class PluralRules
{
    /// <summary>
    /// The index of the plural form, from 0, for <paramref name="count"/> things in the language of
    /// <paramref name="culture"/>.
    /// </summary>
    public static int FormOf(int count, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return culture.TwoLetterISOLanguageName == "ru" ? RussianForm(Math.Abs((long)count)) : EnglishForm(count);
    }

    /// <summary>English, Kyrgyz and most others: one form for one, another for all other numbers.</summary>
    public static int EnglishForm(int count) => count is 1 or -1 ? 0 : 1;

    private static int RussianForm(long count) => (count % 10, count % 100) switch
    {
        (1, not 11) => 0,
        ( >= 2 and <= 4, < 12 or > 14) => 1,
        _ => 2,
    };
}
