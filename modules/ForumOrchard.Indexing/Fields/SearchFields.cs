using System.Globalization;
using OrchardCore.Indexing;

namespace ForumOrchard.Indexing.Fields;

/// <summary>
/// What the site's search knows of an item besides its title and its body. The index handler of each module's part sets what it
/// has; a text may be set several times, once for each author or term.
/// </summary>
public static class SearchFields
{
    /// <summary>What the item is about in a few sentences; shown with the result.</summary>
    public const string Summary = "Forum.Summary";

    /// <summary>Who and what is named: authors, publishers, bodies, places, numbers.</summary>
    public const string Names = "Forum.Names";

    /// <summary>The labels of its terms, in the item's language.</summary>
    public const string Terms = "Forum.Terms";

    /// <summary>Further text that is neither summary nor body.</summary>
    public const string Details = "Forum.Details";

    /// <summary>Who wrote it, for the operator <c>author:</c>.</summary>
    public const string Authors = "Forum.Authors";

    /// <summary>Each author's whole name, one token: what is suggested while a visitor types.</summary>
    public const string AuthorNames = "Forum.AuthorNames";

    /// <summary>The numbers of acts as they are written, one token each: what is suggested while a visitor types.</summary>
    public const string Numbers = "Forum.Numbers";

    /// <summary>The text of attached files, one value a page; stored.</summary>
    public const string Pages = "Forum.Pages";

    /// <summary>Where each of <see cref="Pages"/> stands, in the same order: <c>/media/report.pdf#page=3|Title of the file</c>; stored.</summary>
    public const string PageAddresses = "Forum.PageAddresses";

    /// <summary>Behind the name of a field: its words as they are written, for phrases in quotes.</summary>
    public const string Exact = ".exact";

    /// <summary>When it was published, adopted or held: <c>2016</c> or <c>2016-05-30</c>.</summary>
    public const string Date = "Forum.Date";

    /// <summary>Sets <see cref="Summary"/>.</summary>
    /// <param name="document">What the handler is given.</param>
    /// <param name="text">Plain text; null or empty for none.</param>
    public static void SetSummary(this IItemDocument document, string? text)
    {
        document.SetText(Summary, text, DocumentIndexOptions.Store);
        document.SetText(Summary + Exact, text, DocumentIndexOptions.None);
    }

    /// <summary>Adds to <see cref="Names"/>.</summary>
    public static void AddName(this IItemDocument document, string? name)
    {
        document.SetText(Names, name, DocumentIndexOptions.None);
        document.SetText(Names + Exact, name, DocumentIndexOptions.None);
    }

    /// <summary>Adds to <see cref="Authors"/>, <see cref="AuthorNames"/> and <see cref="Names"/>.</summary>
    /// <param name="document">What the handler is given.</param>
    /// <param name="names">One a line; null or empty for none.</param>
    public static void AddAuthor(this IItemDocument document, string? names)
    {
        document.SetText(Authors, names, DocumentIndexOptions.None);
        document.AddName(names);
        foreach (var name in (names ?? "").Split('\n', StringSplitOptions.TrimEntries))
        {
            document.SetText(AuthorNames, name, DocumentIndexOptions.Keyword);
        }
    }

    /// <summary>Adds the number of an act to <see cref="Numbers"/> and <see cref="Names"/>.</summary>
    public static void AddNumber(this IItemDocument document, string? number)
    {
        document.SetText(Numbers, number?.Trim(), DocumentIndexOptions.Keyword);
        document.AddName(number);
    }

    /// <summary>Adds to <see cref="Details"/>.</summary>
    public static void AddDetail(this IItemDocument document, string? text)
    {
        document.SetText(Details, text, DocumentIndexOptions.None);
        document.SetText(Details + Exact, text, DocumentIndexOptions.None);
    }

    /// <summary>Adds to <see cref="Terms"/>.</summary>
    /// <param name="document">What the handler is given.</param>
    /// <param name="labels">In the language of the item.</param>
    public static void AddTerms(this IItemDocument document, IEnumerable<string> labels)
    {
        foreach (var label in labels)
        {
            document.SetText(Terms, label, DocumentIndexOptions.None);
            document.SetText(Terms + Exact, label, DocumentIndexOptions.None);
        }
    }

    /// <summary>Sets <see cref="Date"/> to a day, and <see cref="SearchFacets.Year"/> to its year.</summary>
    /// <param name="document">What the handler is given.</param>
    /// <param name="day">Null for none.</param>
    public static void SetDate(this IItemDocument document, DateTime? day)
    {
        document.SetText(Date, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), DocumentIndexOptions.Keyword | DocumentIndexOptions.Store);
        document.AddFacet(SearchFacets.Year, day?.ToString("yyyy", CultureInfo.InvariantCulture));
    }

    /// <summary>Sets <see cref="Date"/> and <see cref="SearchFacets.Year"/> to a year.</summary>
    /// <param name="document">What the handler is given.</param>
    /// <param name="year">Null for none.</param>
    public static void SetYear(this IItemDocument document, decimal? year)
    {
        var text = year?.ToString("0000", CultureInfo.InvariantCulture);
        document.SetText(Date, text, DocumentIndexOptions.Keyword | DocumentIndexOptions.Store);
        document.AddFacet(SearchFacets.Year, text);
    }

    private static void SetText(this IItemDocument document, string name, string? text, DocumentIndexOptions options)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            document.Set(name, text, options);
        }
    }
}
