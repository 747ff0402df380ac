using System.Collections.Frozen;
using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Search.Lucene.Model;
using Sapling.Content.Localization;
using Sapling.Features.Indexing;
using Sapling.Features.Search.Lucene.Monitoring;
using YesSql;
using YesSql.Services;
using Document = Lucene.Net.Documents.Document;

namespace Sapling.Features.Search.Lucene.Indexes;

/// <summary>
/// Builds an index from the database beside the existing one, which meanwhile serves searches and follows all changes.
/// The new one replaces it once it is complete and has caught up with the log.
/// </summary>
internal sealed class LuceneIndexBuilder(IServiceProvider services, LuceneIndexes indexes, LuceneIndexer indexer, IndexingLogReader log, IndexStates states)
{
    /// <summary>Items read at a time; another batch may be in memory while it is written.</summary>
    private const int BatchSize = 100;

    /// <summary>Builds an index; on failure the existing one stays.</summary>
    /// <param name="settings">The settings to build with.</param>
    /// <param name="follow">Keeps the other indexes up to date until the given task ends.</param>
    /// <param name="cancellationToken">Cancelled when the site stops.</param>
    public async Task BuildAsync(LuceneIndexSettings settings, Func<Task, Task> follow, CancellationToken cancellationToken)
    {
        // All later changes are in the log after this position.
        var index = indexes.Begin(settings, await log.SettledAsync(cancellationToken));
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var own = log.Another();
        var reading = Task.CompletedTask;
        try
        {
            reading = Task.Run(() => ReadAsync(index, own, ending.Token), ending.Token);
            await follow(reading);
            await reading;

            // Catches up with changes made while Lucene was writing to disk.
            await indexer.CatchUpAsync([index], own, cancellationToken);
            indexes.Put(index);
        }
        catch when (!cancellationToken.IsCancellationRequested)
        {
            await ending.CancelAsync();
            await ((Task)reading).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            indexes.Abandon(index);
            throw;
        }
        finally
        {
            await ((Task)reading).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            states.End(settings.IndexName);
        }
    }

    private async Task ReadAsync(LuceneIndex index, IndexingLogReader own, CancellationToken cancellationToken)
    {
        await ReadAllAsync(index, cancellationToken);
        await indexer.CatchUpAsync([index], own, cancellationToken);
    }

    /// <summary>Reads the next batch and collects its values while Lucene analyzes and writes the current one.</summary>
    private async Task ReadAllAsync(LuceneIndex index, CancellationToken cancellationToken)
    {
        await ShellScope.UsingNewScopeAsync(services, async scope =>
            states.Begin(index.Settings.IndexName, await Rows(scope, index.Settings, last: 0).CountAsync(cancellationToken)));
        var writer = new WritingThread<Batch>(batch =>
        {
            foreach (var document in batch.Documents)
            {
                index.Add(document);
            }

            states.Advance(index.Settings.IndexName, batch.Count);
        });
        try
        {
            var last = 0L;
            for (var isMore = true; isMore;)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var batch = await ReadBatchAsync(index.Settings, last, cancellationToken);
                isMore = batch.Count == BatchSize;
                last = batch.Last;
                await writer.AddAsync(batch, cancellationToken);
            }
        }
        catch (ChannelClosedException)
        {
            // Lucene's own exception is thrown below and says more.
        }
        finally
        {
            await writer.EndAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await writer.EndAsync();
    }

    private async Task<Batch> ReadBatchAsync(LuceneIndexSettings settings, long last, CancellationToken cancellationToken)
    {
        var batch = new Batch(0, last, []);
        await ShellScope.UsingNewScopeAsync(services, async scope =>
        {
            var rows = (await Rows(scope, settings, last).OrderBy(row => row.DocumentId).Take(BatchSize).ListAsync(cancellationToken)).ToList();
            var foreign = await ForeignAsync(scope, settings, rows, cancellationToken);
            var items = await scope.ServiceProvider.GetRequiredService<IndexedItemReader>()
                .ReadAsync([.. rows.Where(row => !foreign.Contains(row.DocumentId)).Select(row => row.ContentItemId!).Distinct(StringComparer.Ordinal)], settings.IndexLatest, [settings], cancellationToken);
            batch = new Batch(rows.Count, rows.Count == 0 ? last : rows[^1].DocumentId, [.. items.Select(item => item.DocumentFor(settings)).OfType<Document>()]);
        });
        return batch;
    }

    /// <summary>
    /// The documents of items that do not belong in the index because of their culture. Skipping them saves half the
    /// time on a site with two languages. This is only an optimization; <see cref="IndexedItem.BelongsTo"/> decides
    /// what belongs in an index.
    /// </summary>
    private static async Task<IReadOnlySet<long>> ForeignAsync(ShellScope scope, LuceneIndexSettings settings, List<ContentItemIndex> rows, CancellationToken cancellationToken) =>
        rows.Count > 0 && !settings.IsOfAllLanguages && scope.ServiceProvider.GetService<IForeignDocuments>() is { } languages
            ? await languages.FindAsync(settings.Culture, rows[0].DocumentId, rows[^1].DocumentId, cancellationToken)
            : FrozenSet<long>.Empty;

    private static IQueryIndex<ContentItemIndex> Rows(ShellScope scope, LuceneIndexSettings settings, long last)
    {
        var session = scope.ServiceProvider.GetRequiredService<ISession>();
        var types = settings.IndexedContentTypes;
        return settings.IndexLatest
            ? session.QueryIndex<ContentItemIndex>(row => row.ContentType.IsIn(types) && row.Latest && row.DocumentId > last)
            : session.QueryIndex<ContentItemIndex>(row => row.ContentType.IsIn(types) && row.Published && row.DocumentId > last);
    }

    /// <param name="Count">Number of items read.</param>
    /// <param name="Last">Document id of the last item.</param>
    /// <param name="Documents">The documents that belong in the index.</param>
    private sealed record Batch(int Count, long Last, IReadOnlyList<Document> Documents);
}
