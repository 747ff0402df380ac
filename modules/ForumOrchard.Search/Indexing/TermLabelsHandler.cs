using ForumOrchard.Indexing;
using ForumOrchard.Terms;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Taxonomies.Indexing;
using OrchardCore.Taxonomies.Models;
using YesSql;
using YesSql.Services;

namespace ForumOrchard.Search.Indexing;

/// <summary>
/// Reindexes items when the label of one of their terms changes: items are found by these labels, but only the taxonomy
/// stores them.
/// </summary>
public sealed class TermLabelsHandler(ISession session, IItemIndexing indexing) : ContentHandlerBase
{
    /// <summary>Ids per query.</summary>
    private const int BatchSize = 200;

    /// <inheritdoc/>
    public override Task PublishedAsync(PublishContentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);

        // A type without versions has a single item, which is also its previous version.
        return ChangedAsync(context.ContentItem, context.PreviousItem == context.ContentItem ? null : context.PreviousItem);
    }

    /// <inheritdoc/>
    public override Task UnpublishedAsync(PublishContentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return ChangedAsync(context.ContentItem, before: null);
    }

    /// <inheritdoc/>
    public override Task RemovedAsync(RemoveContentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return ChangedAsync(context.ContentItem, before: null);
    }

    /// <param name="taxonomy">The current or last version.</param>
    /// <param name="before">The previous version; null if unknown: then every label may have changed.</param>
    private async Task ChangedAsync(ContentItem taxonomy, ContentItem? before)
    {
        if (!taxonomy.Has<TaxonomyPart>())
        {
            return;
        }

        var (labels, last) = (LabelsOf(taxonomy), LabelsOf(before));
        foreach (var terms in labels.Except(last).Union(last.Except(labels)).Select(label => label.Term).Distinct(StringComparer.Ordinal).Chunk(BatchSize))
        {
            var rows = await session.QueryIndex<TaxonomyIndex>(row => row.TermContentItemId.IsIn(terms)).ListAsync();
            foreach (var ids in rows.Select(row => row.ContentItemId!).Distinct(StringComparer.Ordinal).Chunk(BatchSize))
            {
                await IndexAgainAsync(ids);
            }
        }
    }

    private async Task IndexAgainAsync(string[] contentItemIds)
    {
        foreach (var row in await session.QueryIndex<ContentItemIndex>(row => row.ContentItemId.IsIn(contentItemIds) && (row.Published || row.Latest)).ListAsync())
        {
            // There may be thousands, and indexing loads them itself.
            await indexing.IndexAgainAsync(new ContentItem { Id = row.DocumentId, ContentItemId = row.ContentItemId!, ContentType = row.ContentType! });
        }
    }

    private static HashSet<(string Term, string Culture, string Label)> LabelsOf(ContentItem? taxonomy) =>
        [.. TermList.Of(taxonomy).All.SelectMany(term => term.Labels.Select(label => (term.ContentItemId, label.Key, label.Value)).Append((term.ContentItemId, "", term.DisplayText)).Append((term.ContentItemId, "code", term.Code)))];
}
