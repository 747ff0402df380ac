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
/// Items are found by the labels of their terms, which the taxonomy has and not they. So where a label changes, what has the term is
/// indexed again.
/// </summary>
public sealed class TermLabelsHandler(ISession session, IItemIndexing indexing) : ContentHandlerBase
{
    /// <summary>Ids in one query.</summary>
    private const int BatchSize = 200;

    /// <inheritdoc/>
    public override Task PublishedAsync(PublishContentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);

        // A type that keeps no versions has one item, which is its own past.
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

    /// <param name="taxonomy">As it is now, or was at last.</param>
    /// <param name="before">As it was; null where that is not known, so that every label may have changed.</param>
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
            // There may be thousands, and indexing reads them by itself.
            await indexing.IndexAgainAsync(new ContentItem { Id = row.DocumentId, ContentItemId = row.ContentItemId!, ContentType = row.ContentType! });
        }
    }

    private static HashSet<(string Term, string Culture, string Label)> LabelsOf(ContentItem? taxonomy) =>
        [.. TermList.Of(taxonomy).All.SelectMany(term => term.Labels.Select(label => (term.ContentItemId, label.Key, label.Value)).Append((term.ContentItemId, "", term.DisplayText)))];
}
