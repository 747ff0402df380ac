using System.Globalization;
using OrchardCore.Indexing;

namespace ForumOrchard.Indexing.Fields;

/// <summary>
/// The pages of files attached to an item, for the site search: <see cref="SearchFields.Pages"/> and
/// <see cref="SearchFields.PageAddresses"/> have the same number of values in the same order, so that a page's words
/// lead to its address.
/// </summary>
public static class AttachedPages
{
    /// <summary>In characters.</summary>
    private const int LongestTitle = 300;

    /// <summary>Adds a page.</summary>
    /// <param name="document">The document passed to the handler.</param>
    /// <param name="text">Plain text, not empty.</param>
    /// <param name="address">The file's public address.</param>
    /// <param name="page">From 1; null if an address cannot refer to the file's pages.</param>
    /// <param name="title">Title of the file.</param>
    public static void AddPage(this IItemDocument document, string text, string address, int? page, string title)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        ArgumentNullException.ThrowIfNull(title);

        // The first vertical bar separates address and title.
        var place = address.Replace("|", "%7C", StringComparison.Ordinal) + (page is { } number ? string.Create(CultureInfo.InvariantCulture, $"#page={number}") : string.Empty);
        document.Set(SearchFields.Pages, text, DocumentIndexOptions.Store);
        document.Set(SearchFields.PageAddresses, $"{place}|{(title.Length > LongestTitle ? title[..LongestTitle] : title)}", DocumentIndexOptions.Keyword | DocumentIndexOptions.Store);
    }
}
