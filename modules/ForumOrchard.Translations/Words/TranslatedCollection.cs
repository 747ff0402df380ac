using ForumOrchard.Languages.Words;

namespace ForumOrchard.Translations.Words;

/// <summary>Words that belong together, in all languages of the site.</summary>
/// <param name="Source">Reads and writes them.</param>
/// <param name="Collection">The words.</param>
/// <param name="Rows">One for each word and language; words without a text in any of the languages are left out.</param>
public sealed record TranslatedCollection(ITranslatableWords Source, WordCollection Collection, IReadOnlyList<WordRow> Rows)
{
    /// <summary>The words in a language.</summary>
    /// <param name="culture">Name of the language.</param>
    public IEnumerable<WordRow> In(string culture) => Rows.Where(row => row.Culture == culture);
}
