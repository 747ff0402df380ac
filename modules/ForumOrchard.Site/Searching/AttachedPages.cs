using System.Globalization;
using ForumOrchard.Indexing;
using OrchardCore.Indexing;

namespace ForumOrchard.Site.Searching;

/// <summary>
/// The pages of the files that are attached to an item, as the site's search knows them: two names with the same number of values, in
/// the same order, so that the words of a page lead to the page.
/// </summary>
public static class AttachedPages
{
    /// <summary>The text of each page; analysed, stored.</summary>
    public const string Text = "Forum.Pages";

    /// <summary>Where each page is and what its file is called: <c>{address}#page={number}|{title}</c>; one token, stored.</summary>
    public const string Addresses = "Forum.PageAddresses";

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
        document.Set(Text, text, DocumentIndexOptions.Store);
        document.Set(Addresses, $"{place}|{(title.Length > LongestTitle ? title[..LongestTitle] : title)}", DocumentIndexOptions.Keyword | DocumentIndexOptions.Store);
    }

    /// <summary>Parts a value of <see cref="Addresses"/>.</summary>
    /// <returns>Its address, with the page, and its title.</returns>
    public static (string Address, string Title) Parse(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var upright = value.IndexOf('|', StringComparison.Ordinal);
        return upright < 0 ? (value, string.Empty) : (value[..upright], value[(upright + 1)..]);
    }
}
