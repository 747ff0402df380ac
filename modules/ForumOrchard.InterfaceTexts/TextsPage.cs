using ForumOrchard.InterfaceTexts.Catalogue;
using ForumOrchard.InterfaceTexts.Writing;

namespace ForumOrchard.InterfaceTexts;

/// <summary>The page with the texts of a language.</summary>
/// <param name="Query">What is looked for; its language is one of the site's.</param>
/// <param name="Totals">All languages.</param>
/// <param name="Modules">Ids of the modules that say something.</param>
/// <param name="Forms">Plural forms of the language.</param>
/// <param name="Rows">Those of this page.</param>
/// <param name="Count">How many there are on all pages.</param>
/// <param name="MayWrite">Whether the reader works in the language.</param>
public sealed record TextsPage(TextQuery Query, IReadOnlyList<LanguageTotal> Totals, IReadOnlyList<string> Modules, LanguageForms Forms, IReadOnlyList<TextRow> Rows, int Count, bool MayWrite)
{
    public const int PageSize = 50;

    public string Culture => Query.Lang!;

    public int Page => Query.Pagenum;

    public int Pages => Math.Max(1, (Count + PageSize - 1) / PageSize);

    /// <summary>What was typed and not saved, by key.</summary>
    public IReadOnlyDictionary<string, TypedText> Typed { get; init; } = new Dictionary<string, TypedText>();

    /// <summary>What is wrong with it, by key.</summary>
    public IReadOnlyDictionary<string, string> Faults { get; init; } = new Dictionary<string, string>();

    /// <summary>What stands in a field.</summary>
    /// <param name="row">The text.</param>
    /// <param name="form">From 0.</param>
    public string FieldOf(TextRow row, int form)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Typed.TryGetValue(row.Text.Key, out var typed) ? typed.Texts.ElementAtOrDefault(form) ?? string.Empty : row.Shown?.ElementAtOrDefault(form) ?? string.Empty;
    }
}

/// <summary>How far a language is.</summary>
/// <param name="Culture">Its name.</param>
/// <param name="All">How many texts there are.</param>
/// <param name="Missing">How many nobody has translated.</param>
/// <param name="Own">How many are written here.</param>
public sealed record LanguageTotal(string Culture, int All, int Missing, int Own);
