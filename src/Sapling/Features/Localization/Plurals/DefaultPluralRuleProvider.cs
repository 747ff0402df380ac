using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>
/// The rules of the languages that this site has or is prepared for, as Orchard Core has them: Kyrgyz has one form, although Unicode CLDR knows two. For other
/// languages, where Orchard Core knows many, a module brings its own.
/// </summary>
public class DefaultPluralRuleProvider : IPluralRuleProvider
{
    /// <inheritdoc/>
    public int Order => 0;

    /// <inheritdoc/>
    public bool TryGetRule(CultureInfo culture, out PluralizationRuleDelegate rule)
    {
        ArgumentNullException.ThrowIfNull(culture);
        PluralizationRuleDelegate? known = culture.TwoLetterISOLanguageName switch
        {
            "ky" => _ => 0,
            "en" => count => count == 1 ? 0 : 1,
            "ru" => RussianForm,
            _ => null,
        };
        rule = known!;
        return known is not null;
    }

    private static int RussianForm(int count) => (count % 10, count % 100) switch
    {
        (1, not 11) => 0,
        ( >= 2 and <= 4, < 12 or > 14) => 1,
        _ => 2,
    };
}
