using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using Sapling.Features.Indexing;

namespace Sapling.Features.Search.Lucene.Indexes;

/// <summary>Updates indexes with the changes recorded in the log.</summary>
internal sealed class LuceneIndexer(IServiceProvider services, IClock clock)
{
    /// <summary>Items in memory at a time.</summary>
    private const int BatchSize = 100;

    /// <param name="indexes">At least one index; each is committed.</param>
    /// <param name="log">The log reader of these indexes.</param>
    /// <param name="cancellationToken">Cancelled when the site stops.</param>
    public async Task CatchUpAsync(IReadOnlyCollection<LuceneIndex> indexes, IndexingLogReader log, CancellationToken cancellationToken)
    {
        var position = await log.SettledAsync(cancellationToken);
        var last = indexes.Min(index => index.Position);
        for (var isMore = true; isMore;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var records = await log.ReadAsync(last, BatchSize, cancellationToken);
            isMore = records.Count == BatchSize;
            last = records.Count == 0 ? last : records[^1].Number;
            foreach (var ids in records.SelectMany(record => record.ContentItemIds).Distinct(StringComparer.Ordinal).Chunk(BatchSize))
            {
                await ShellScope.UsingNewScopeAsync(services, batch => UpdateAsync(batch.ServiceProvider, ids, indexes, cancellationToken));
            }
        }

        foreach (var index in indexes)
        {
            index.Commit(Math.Max(position, index.Position), clock.UtcNow);
        }

        log.Keep(position);
    }

    private static async Task UpdateAsync(
        IServiceProvider services, string[] contentItemIds, IReadOnlyCollection<LuceneIndex> indexes, CancellationToken cancellationToken)
    {
        var reader = services.GetRequiredService<IndexedItemReader>();
        foreach (var sameVersion in indexes.GroupBy(index => index.Settings.IndexLatest))
        {
            foreach (var item in await reader.ReadAsync(contentItemIds, sameVersion.Key, [.. sameVersion.Select(index => index.Settings)], cancellationToken))
            {
                foreach (var index in sameVersion)
                {
                    index.Update(item.ContentItemId, item.DocumentFor(index.Settings));
                }
            }
        }
    }
}
