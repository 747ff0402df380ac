namespace OrchardCore.Localization;

/// <summary>The translated messages of one culture.</summary>
public class CultureDictionary(string cultureName, PluralizationRuleDelegate pluralRule)
{
    public string CultureName { get; } = cultureName;

    /// <summary>Chooses among the texts of a message.</summary>
    public PluralizationRuleDelegate PluralRule { get; } = pluralRule;

    public IDictionary<CultureDictionaryRecordKey, string[]> Translations { get; } = new Dictionary<CultureDictionaryRecordKey, string[]>();

    /// <summary>Adds messages; one that is there already is replaced.</summary>
    public void MergeTranslations(IEnumerable<CultureDictionaryRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        foreach (var record in records)
        {
            Translations[record.Key] = record.Translations;
        }
    }
}
