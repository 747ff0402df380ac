using ForumOrchard.Translations.States;
using ForumOrchard.Translations.Words;

namespace ForumOrchard.Translations.Table;

/// <summary>A page of the table.</summary>
/// <param name="Filter">What is looked for.</param>
/// <param name="Cultures">The languages of the site, the default one first.</param>
/// <param name="Types">Display names of the types, by name.</param>
/// <param name="Totals">One for each language, of the whole site.</param>
/// <param name="Count">How many items are found.</param>
/// <param name="Page">Number of the page, from 1.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="Sets">The items of the page.</param>
/// <param name="Wishes">What visitors asked for.</param>
public sealed record TranslationPage(
    TranslationFilter Filter,
    IReadOnlyList<string> Cultures,
    IReadOnlyDictionary<string, string> Types,
    IReadOnlyList<CultureTotal> Totals,
    int Count,
    int Page,
    int Pages,
    IReadOnlyList<TranslationSet> Sets,
    OpenWishes Wishes)
{
    /// <summary>Those of the languages in which the reader may work.</summary>
    public IReadOnlyList<string> Mine { get; init; } = [];

    /// <summary>Id of the reader; null if nobody has signed in.</summary>
    public string? Reader { get; init; }

    /// <summary>Words that are no items, those collections of which any is looked for.</summary>
    public IReadOnlyList<TranslatedCollection> Words { get; init; } = [];

    /// <summary>Those to whom anything is assigned, by name.</summary>
    public IReadOnlyList<(string UserId, string UserName)> Translators { get; init; } = [];
}

/// <summary>How far the site is in a language.</summary>
/// <param name="Culture">Name of the language.</param>
/// <param name="Done">Items that visitors can rely on in it: originals and translations that say the same.</param>
/// <param name="All">All items of the site.</param>
/// <param name="States">How many translations are in each state.</param>
/// <param name="MissingWords">How many words the originals have that are missing in it.</param>
public sealed record CultureTotal(string Culture, int Done, int All, IReadOnlyDictionary<TranslationState, int> States, int MissingWords)
{
    /// <summary>The states of the words that are no items; null for each original.</summary>
    public IReadOnlyList<TranslationState?> Words { get; init; } = [];
}
