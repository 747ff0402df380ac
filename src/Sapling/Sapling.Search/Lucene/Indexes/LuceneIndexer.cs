using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Indexing;
using OrchardCore.Search.Lucene.Model;
using Sapling.Search.Indexing;
using Sapling.Search.Indexing.Log;
using YesSql;
using YesSql.Services;

namespace Sapling.Search.Lucene.Indexes;

/// <summary>Brings indexes to the state of the database: all of it, or what the log says has changed.</summary>
internal sealed class LuceneIndexer(IServiceProvider services, IndexingLogReader log)
{
    /// <summary>How many items are in memory at a time.</summary>
    private const int BatchSize = 100;

    /// <summary>Builds an index anew from the database.</summary>
    public async Task RebuildAsync(LuceneIndex index, CancellationToken cancellationToken)
    {
        // Whatever changes from here on is in the log behind this.
        var position = await log.SettledAsync();
        index.Clear();
        var last = 0L;
        for (var isMore = true; isMore;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await ShellScope.UsingNewScopeAsync(services, async scope =>
            {
                var rows = (await Rows(SessionOf(scope), index.Settings, last).ListAsync(cancellationToken)).ToList();
                isMore = rows.Count == BatchSize;
                last = rows.Count == 0 ? last : rows[^1].DocumentId;
                await UpdateAsync(scope.ServiceProvider, [.. rows.Select(row => row.ContentItemId!)], [index], cancellationToken);
            });
        }

        index.Commit(position);
    }

    /// <summary>Brings indexes that have been built up to date.</summary>
    public async Task CatchUpAsync(IReadOnlyCollection<LuceneIndex> indexes, CancellationToken cancellationToken)
    {
        var position = await log.SettledAsync();
        var last = indexes.Min(index => index.Position);
        for (var isMore = true; isMore;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var records = await log.ReadAsync(last, BatchSize);
            isMore = records.Count == BatchSize;
            last = records.Count == 0 ? last : records[^1].Number;
            foreach (var ids in records.SelectMany(record => record.ContentItemIds).Distinct(StringComparer.Ordinal).Chunk(BatchSize))
            {
                await ShellScope.UsingNewScopeAsync(services, batch => UpdateAsync(batch.ServiceProvider, ids, indexes, cancellationToken));
            }
        }

        foreach (var index in indexes)
        {
            index.Commit(Math.Max(position, index.Position));
        }

        log.Keep(position);
    }

    private static async Task UpdateAsync(
        IServiceProvider services, string[] contentItemIds, IReadOnlyCollection<LuceneIndex> indexes, CancellationToken cancellationToken)
    {
        var contentManager = services.GetRequiredService<IContentManager>();
        var builder = services.GetRequiredService<DocumentIndexBuilder>();
        foreach (var sameVersion in indexes.GroupBy(index => index.Settings.IndexLatest))
        {
            var items = (await contentManager.GetAsync(contentItemIds, sameVersion.Key ? VersionOptions.Latest : VersionOptions.Published))
                .ToDictionary(item => item.ContentItemId, StringComparer.Ordinal);
            foreach (var id in contentItemIds)
            {
                var item = items.GetValueOrDefault(id);
                var culture = item is null ? null : await CultureOfAsync(contentManager, item);
                DocumentIndex? document = null;
                foreach (var index in sameVersion)
                {
                    var isWanted = item is not null && Holds(index.Settings, item, culture);
                    document ??= isWanted ? await builder.BuildAsync(item!, cancellationToken) : null;
                    index.Update(id, isWanted ? LuceneDocuments.Of(document!, index.Settings.StoreSourceData) : null);
                }
            }
        }
    }

    /// <summary>Null for an item that has no language, and so belongs to every index.</summary>
    private static async Task<string?> CultureOfAsync(IContentManager contentManager, ContentItem item)
    {
        var aspect = await contentManager.PopulateAspectAsync<CultureAspect>(item);
        return aspect.HasCulture ? aspect.Culture?.Name : null;
    }

    private static bool Holds(LuceneIndexSettings settings, ContentItem item, string? culture) =>
        settings.IndexedContentTypes.Contains(item.ContentType, StringComparer.Ordinal)
        && (culture is null
            || settings.Culture is "" or "any"
            || string.Equals(settings.Culture, culture, StringComparison.OrdinalIgnoreCase));

    private static IQueryIndex<ContentItemIndex> Rows(ISession session, LuceneIndexSettings settings, long last)
    {
        var types = settings.IndexedContentTypes;
        var rows = settings.IndexLatest
            ? session.QueryIndex<ContentItemIndex>(row => row.ContentType.IsIn(types) && row.Latest && row.DocumentId > last)
            : session.QueryIndex<ContentItemIndex>(row => row.ContentType.IsIn(types) && row.Published && row.DocumentId > last);
        return rows.OrderBy(row => row.DocumentId).Take(BatchSize);
    }

    private static ISession SessionOf(ShellScope scope) => scope.ServiceProvider.GetRequiredService<ISession>();
}
