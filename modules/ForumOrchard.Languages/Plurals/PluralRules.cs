using System.Collections.Frozen;
using System.Globalization;
using OrchardCore.Localization;

namespace ForumOrchard.Languages.Plurals;

/// <summary>
/// The plural forms of whole numbers, as Unicode CLDR has them ("Language Plural Rules", release 44), in its order and without those that only fractions
/// have. Translators’ programs write PO files so. Orchard Core’s own rules, which are older for some of these languages, decide for all others.
/// </summary>
public sealed class PluralRules : IPluralRuleProvider
{
    private static readonly FrozenDictionary<string, PluralizationRuleDelegate> Rules = new (string Languages, PluralizationRuleDelegate Rule)[]
    {
        ("id ja ko ms th vi zh", _ => 0),
        ("az bg ca da de el en es et eu fi gl hu it ka kk ky mn nb nl nn no ps sq sv tk tr ug ur uz", OneOrOther),
        ("bn fa fr gu hi hy pa pt", count => Math.Abs((long)count) <= 1 ? 0 : 1),
        ("pt-PT", OneOrOther),
        ("be bs hr ru sr uk", EastSlavic),
        ("pl", count => count is 1 or -1 ? 0 : EastSlavic(count) == 1 ? 1 : 2),
        ("ro", count => count is 1 or -1 ? 0 : count == 0 || Math.Abs((long)count % 100) is >= 1 and <= 19 ? 1 : 2),
        ("cs sk", count => Math.Abs((long)count) switch { 1 => 0, >= 2 and <= 4 => 1, _ => 2 }),
        ("sl", count => Math.Abs((long)count % 100) switch { 1 => 0, 2 => 1, 3 or 4 => 2, _ => 3 }),
        ("lt", Lithuanian),
        ("he", count => Math.Abs((long)count) switch { 1 => 0, 2 => 1, _ => 2 }),
        ("ar", Arabic),
    }.SelectMany(group => group.Languages.Split(' ').Select(language => KeyValuePair.Create(language, group.Rule))).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The languages of the table.</summary>
    internal static IEnumerable<string> Languages => Rules.Keys;

    private readonly DefaultPluralRuleProvider _others = new();

    /// <summary>Before Orchard Core's, which has 0.</summary>
    public int Order => -10;

    /// <summary>Always true: a language that nobody knows has the rule of most languages.</summary>
    /// <param name="culture">A culture, with or without a region.</param>
    /// <param name="rule">Gives the index of a form, from 0.</param>
    public bool TryGetRule(CultureInfo culture, out PluralizationRuleDelegate rule)
    {
        ArgumentNullException.ThrowIfNull(culture);
        for (var one = culture; one.Name.Length > 0; one = one.Parent)
        {
            if (Rules.TryGetValue(one.Name, out var known))
            {
                rule = known;
                return true;
            }
        }

        if (!_others.TryGetRule(culture, out rule))
        {
            rule = OneOrOther;
        }

        return true;
    }

    private static int OneOrOther(int count) => count is 1 or -1 ? 0 : 1;

    private static int EastSlavic(int count) => (Math.Abs((long)count % 10), Math.Abs((long)count % 100)) switch
    {
        (1, not 11) => 0,
        ( >= 2 and <= 4, < 12 or > 14) => 1,
        _ => 2,
    };

    private static int Lithuanian(int count) => (Math.Abs((long)count % 10), Math.Abs((long)count % 100)) switch
    {
        (0, _) or (_, >= 11 and <= 19) => 2,
        (1, _) => 0,
        _ => 1,
    };

    private static int Arabic(int count) => (Math.Abs((long)count), Math.Abs((long)count % 100)) switch
    {
        ( <= 2 and var few, _) => (int)few,
        (_, >= 3 and <= 10) => 3,
        (_, >= 11) => 4,
        _ => 5,
    };
}
