using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Indexing;
using YesSql;
using YesSql.Services;

namespace ForumOrchard.Terms.Uses;

/// <summary>Which items have a term.</summary>
public sealed class TermUses(ISession session, IContentManager contents)
{
    /// <summary>The latest versions of all items that have one of the terms, in any version that visitors see or editors work on; by title.</summary>
    public async Task<IReadOnlyList<ContentItem>> OfAsync(IEnumerable<string> termIds)
    {
        var ids = termIds.ToArray();
        var uses = await session.QueryIndex<TaxonomyIndex>(index => index.TermContentItemId.IsIn(ids) && (index.Published || index.Latest)).ListAsync();
        var items = await contents.GetAsync(uses.Select(use => use.ContentItemId!).Distinct(StringComparer.Ordinal), VersionOptions.Latest);
        return [.. items.OrderBy(item => item.DisplayText, StringComparer.CurrentCulture).ThenBy(item => item.ContentItemId, StringComparer.Ordinal)];
    }
}
