namespace ForumOrchard.Translations.Words;

/// <summary>The page with the words of a collection in a language.</summary>
/// <param name="Query">What is looked for; its language is one of the site's.</param>
/// <param name="Collection">The collection.</param>
/// <param name="Cultures">The languages of the site.</param>
/// <param name="Rows">Those of this page.</param>
/// <param name="Count">How many there are on all pages.</param>
/// <param name="MayWrite">Whether the reader may write here.</param>
public sealed record WordsPage(WordQuery Query, TranslatedCollection Collection, IReadOnlyList<string> Cultures, IReadOnlyList<WordRow> Rows, int Count, bool MayWrite)
{
    public const int PageSize = 50;

    public string Culture => Query.Lang!;

    public int Page => Query.Pagenum;

    public int Pages => Math.Max(1, (Count + PageSize - 1) / PageSize);

    /// <summary>What was typed and not saved, by entry.</summary>
    public IReadOnlyDictionary<string, TypedWord> Typed { get; init; } = new Dictionary<string, TypedWord>();

    /// <summary>What is wrong with it, by entry.</summary>
    public IReadOnlyDictionary<string, string> Faults { get; init; } = new Dictionary<string, string>();
}
