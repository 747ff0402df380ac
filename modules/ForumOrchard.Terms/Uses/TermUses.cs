using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Indexing;
using YesSql;
using YesSql.Services;

namespace ForumOrchard.Terms.Uses;

/// <summary>Which items have a term.</summary>
public sealed class TermUses(ISession session, IContentManager contents, IEnumerable<IFurtherTermUses> further)
{
    /// <summary>The latest versions of all items that have one of the terms, in any version that visitors see or editors work on; by title.</summary>
    public async Task<IReadOnlyList<ContentItem>> OfAsync(IEnumerable<string> termIds)
    {
        var ids = termIds.ToArray();
        var uses = await session.QueryIndex<TaxonomyIndex>(index => index.TermContentItemId.IsIn(ids) && (index.Published || index.Latest)).ListAsync();
        var itemIds = uses.Select(use => use.ContentItemId!).ToHashSet(StringComparer.Ordinal);
        foreach (var one in further)
        {
            itemIds.UnionWith(await one.ItemsWithAsync(ids));
        }

        var items = await contents.GetAsync(itemIds, VersionOptions.Latest);
        return [.. items.OrderBy(item => item.DisplayText, StringComparer.CurrentCulture).ThenBy(item => item.ContentItemId, StringComparer.Ordinal)];
    }
}
