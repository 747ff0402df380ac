using System.Globalization;
using OrchardCore.Indexing;

namespace ForumOrchard.Indexing.Fields;

/// <summary>
/// The search fields of an item besides title and body. The index handler of each part sets those it has; a text field
/// may be set several times, once per author or term.
/// </summary>
public static class SearchFields
{
    /// <summary>A few sentences on what the item is about; shown in results.</summary>
    public const string Summary = "Forum.Summary";

    /// <summary>Names of people and things: authors, publishers, bodies, places, numbers.</summary>
    public const string Names = "Forum.Names";

    /// <summary>Labels of its terms, in the item's language.</summary>
    public const string Terms = "Forum.Terms";

    /// <summary>Further text, neither summary nor body.</summary>
    public const string Details = "Forum.Details";

    /// <summary>Authors, for the operator <c>author:</c>.</summary>
    public const string Authors = "Forum.Authors";

    /// <summary>Each author's full name as a single token, for suggestions while typing.</summary>
    public const string AuthorNames = "Forum.AuthorNames";

    /// <summary>Act numbers as written, each as a single token, for suggestions while typing.</summary>
    public const string Numbers = "Forum.Numbers";

    /// <summary>The text of attached files, one value per page; stored.</summary>
    public const string Pages = "Forum.Pages";

    /// <summary>
    /// The address of each of <see cref="Pages"/>, in the same order: <c>/media/report.pdf#page=3|Title of the
    /// file</c>; stored.
    /// </summary>
    public const string PageAddresses = "Forum.PageAddresses";

    /// <summary>Suffix of fields with unstemmed words, for quoted phrases.</summary>
    public const string Exact = ".exact";

    /// <summary>Date of publication, adoption or event: <c>2016</c> or <c>2016-05-30</c>.</summary>
    public const string Date = "Forum.Date";

    /// <summary>An <see cref="ItemStanding"/> other than the first.</summary>
    public const string Standing = "Forum.Standing";

    /// <summary>Sets <see cref="Standing"/>; items that do not set it are current.</summary>
    public static void SetStanding(this IItemDocument document, ItemStanding standing)
    {
        if (standing != ItemStanding.Current)
        {
            document.SetText(Standing, standing.ToString(), DocumentIndexOptions.Keyword);
        }
    }

    /// <summary>Sets <see cref="Summary"/>.</summary>
    /// <param name="document">The document passed to the handler.</param>
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
    /// <param name="document">The document passed to the handler.</param>
    /// <param name="names">One per line; null or empty for none.</param>
    public static void AddAuthor(this IItemDocument document, string? names)
    {
        document.SetText(Authors, names, DocumentIndexOptions.None);
        document.AddName(names);
        foreach (var name in (names ?? "").Split('\n', StringSplitOptions.TrimEntries))
        {
            document.SetText(AuthorNames, name, DocumentIndexOptions.Keyword);
        }
    }

    /// <summary>Adds an act's number to <see cref="Numbers"/> and <see cref="Names"/>.</summary>
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
    /// <param name="document">The document passed to the handler.</param>
    /// <param name="labels">In the item's language.</param>
    public static void AddTerms(this IItemDocument document, IEnumerable<string> labels)
    {
        foreach (var label in labels)
        {
            document.SetText(Terms, label, DocumentIndexOptions.None);
            document.SetText(Terms + Exact, label, DocumentIndexOptions.None);
        }
    }

    /// <summary>Sets <see cref="Date"/> to a day and <see cref="SearchFacets.Year"/> to its year.</summary>
    /// <param name="document">The document passed to the handler.</param>
    /// <param name="day">Null for none.</param>
    /// <param name="isDayUnknown">Whether only the month is known: then <see cref="Date"/> is <c>2019-03</c>.</param>
    public static void SetDate(this IItemDocument document, DateTime? day, bool isDayUnknown = false)
    {
        document.SetText(Date, day?.ToString(isDayUnknown ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture), DocumentIndexOptions.Keyword | DocumentIndexOptions.Store);
        document.AddFacet(SearchFacets.Year, day?.ToString("yyyy", CultureInfo.InvariantCulture));
    }

    /// <summary>Sets <see cref="Date"/> and <see cref="SearchFacets.Year"/> to a year.</summary>
    /// <param name="document">The document passed to the handler.</param>
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
