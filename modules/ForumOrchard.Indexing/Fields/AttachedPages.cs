using System.Globalization;
using OrchardCore.Indexing;

namespace ForumOrchard.Indexing.Fields;

/// <summary>
/// The pages of the files that are attached to an item, as the site's search knows them: <see cref="SearchFields.Pages"/> and
/// <see cref="SearchFields.PageAddresses"/> have the same number of values, in the same order, so that the words of a page lead to the page.
/// </summary>
public static class AttachedPages
{
    /// <summary>In characters.</summary>
    private const int LongestTitle = 300;

    /// <summary>Adds a page.</summary>
    /// <param name="document">What the handler is given.</param>
    /// <param name="text">Plain text, not empty.</param>
    /// <param name="address">The address that the file is served at.</param>
    /// <param name="page">Counted from 1; null where the file has no pages that an address can name.</param>
    /// <param name="title">What the file is called.</param>
    public static void AddPage(this IItemDocument document, string text, string address, int? page, string title)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        ArgumentNullException.ThrowIfNull(title);

        // The first upright parts address and title.
        var place = address.Replace("|", "%7C", StringComparison.Ordinal) + (page is { } number ? string.Create(CultureInfo.InvariantCulture, $"#page={number}") : string.Empty);
        document.Set(SearchFields.Pages, text, DocumentIndexOptions.Store);
        document.Set(SearchFields.PageAddresses, $"{place}|{(title.Length > LongestTitle ? title[..LongestTitle] : title)}", DocumentIndexOptions.Keyword | DocumentIndexOptions.Store);
    }
}
