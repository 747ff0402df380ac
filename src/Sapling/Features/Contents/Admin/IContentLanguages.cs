using OrchardCore.ContentManagement;
using YesSql;

namespace Sapling.Features.Contents.Admin;

/// <summary>What lists and pickers know of languages; a feature that knows the languages of items provides it.</summary>
public interface IContentLanguages
{
    /// <summary>Names of the cultures to choose from.</summary>
    Task<IReadOnlyList<string>> ListAsync();

    /// <summary>The items of a query that are in a language.</summary>
    IQuery<ContentItem> Of(IQuery<ContentItem> query, string culture);

    /// <summary>The languages of the latest versions of these items, by item; items without a language are missing.</summary>
    Task<IReadOnlyDictionary<string, ItemLanguage>> OfItemsAsync(IReadOnlyCollection<string> contentItemIds);

    /// <summary>The items of these sets of translations, as <see cref="OfItemsAsync" />.</summary>
    Task<IReadOnlyDictionary<string, ItemLanguage>> OfSetsAsync(IReadOnlyCollection<string> sets);
}

/// <summary>The language of an item.</summary>
/// <param name="Culture">Name of a culture.</param>
/// <param name="Set">What the item shares with its translations.</param>
public sealed record ItemLanguage(string Culture, string Set);
