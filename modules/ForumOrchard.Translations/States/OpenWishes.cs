namespace ForumOrchard.Translations.States;

/// <summary>What visitors asked for and still cannot read.</summary>
/// <param name="counts">All counts, by item and language.</param>
public sealed class OpenWishes(IReadOnlyDictionary<(string LocalizationSet, string Culture), int> counts)
{
    /// <summary>How often visitors asked for an item in a language; 0 once they can read it.</summary>
    public int For(TranslationSet set, string culture)
    {
        ArgumentNullException.ThrowIfNull(set);
        return set.In(culture)?.Published is null ? counts.GetValueOrDefault((set.Original.Latest.LocalizationSet, culture)) : 0;
    }
}
