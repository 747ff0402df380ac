namespace ForumOrchard.Translations.Texts;

/// <summary>What is translated of an item, besides its title, its text and its text fields.</summary>
public sealed class TranslationOptions
{
    /// <summary>By name of a part: its own members with texts, such as <c>Findings.Text</c> for the member of each element of a list.</summary>
    public IDictionary<string, string[]> Members { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal);

    /// <summary>Parts whose fields hold no text in the language of the item.</summary>
    public ISet<string> Untranslated { get; } = new HashSet<string>(StringComparer.Ordinal);
}
