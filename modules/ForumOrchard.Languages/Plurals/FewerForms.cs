using OrchardCore.Localization;

namespace ForumOrchard.Languages.Plurals;

/// <summary>
/// Lets a PO file have fewer plural forms than its language: the last one stands for those that are missing. Kyrgyz has two forms, but Orchard Core's own
/// files have one of it. Otherwise the text would be shown in English. Runs after the files are read.
/// </summary>
public sealed class FewerForms : ITranslationProvider
{
    /// <summary>No rule tells numbers apart that are equal here.</summary>
    private const int Numbers = 200;

    /// <inheritdoc/>
    public void LoadTranslations(string cultureName, CultureDictionary dictionary)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        var forms = Enumerable.Range(0, Numbers).Max(number => dictionary.PluralRule(number)) + 1;
        foreach (var (key, texts) in dictionary.Translations.Where(message => message.Value.Length < forms).ToList())
        {
            dictionary.Translations[key] = [.. texts, .. Enumerable.Repeat(texts[^1], forms - texts.Length)];
        }
    }
}
