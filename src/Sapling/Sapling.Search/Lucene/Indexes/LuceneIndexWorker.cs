using Microsoft.Extensions.Logging;
using OrchardCore.Modules;
using OrchardCore.Search.Lucene.Model;
using Sapling.Search.Indexing.Log;
using Sapling.Search.Lucene.Settings;

namespace Sapling.Search.Lucene.Indexes;

/// <summary>
/// The one who writes to the indexes, from the site's start to its end. What it could not do (a full disk, a database that does
/// not answer) it tries again.
/// </summary>
internal sealed partial class LuceneIndexWorker(
    LuceneIndexes indexes,
    LuceneIndexer indexer,
    LuceneIndexSettingsCache settings,
    IndexingLogReader log,
    IndexingQueue queue,
    ILogger<LuceneIndexWorker> logger)
    : ModularTenantEvents, IDisposable
{
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(5);

    /// <summary>How often to look for what other processes have changed, where they share the database.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(400);

    /// <summary>The first page of a site that starts comes before its indexes.</summary>
    private static readonly TimeSpan Start = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _stopping = new();
    private Task _work = Task.CompletedTask;
    private bool _disposed;

    public override Task ActivatedAsync()
    {
        // Not awaited: the site does not wait for its indexes. The new task shall not see the scope of the start.
        using (ExecutionContext.SuppressFlow())
        {
            _work = Task.Run(() => RunAsync(_stopping.Token));
        }

        return Task.CompletedTask;
    }

    /// <summary>Tells the work to end; it is waited for when the services go.</summary>
    public override Task TerminatingAsync() => _stopping.CancelAsync();

    /// <summary>May be called twice: the worker is registered as two services.</summary>
    public void Dispose()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        _stopping.Cancel();
        _work.GetAwaiter().GetResult();
        _stopping.Dispose();
    }

    /// <summary>Brings all indexes to the state of the database and of their settings; those named in <paramref name="rebuilds"/> are built anew in any case.</summary>
    public async Task SynchronizeAsync(IReadOnlySet<string> rebuilds, CancellationToken cancellationToken)
    {
        var built = new List<LuceneIndex>();
        foreach (var one in (await settings.GetAsync()).LuceneIndexSettings.Values)
        {
            var index = OpenWithFiles(one);
            if (!index.IsBuilt || rebuilds.Contains(one.IndexName))
            {
                await indexer.RebuildAsync(index, cancellationToken);
            }

            built.Add(index);
        }

        if (built.Count > 0)
        {
            await indexer.CatchUpAsync(built, cancellationToken);
        }
    }

    private LuceneIndex OpenWithFiles(LuceneIndexSettings one)
    {
        if (indexes.Find(one.IndexName) is not null && !indexes.HasFiles(one.IndexName))
        {
            indexes.Close(one.IndexName);
        }

        return indexes.Open(one);
    }

    private async Task RunAsync(CancellationToken stopping)
    {
        var rebuilds = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var isDone = false;
        await Task.Delay(Start, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                rebuilds.UnionWith(queue.TakeRebuilds());
                await SynchronizeAsync(rebuilds, stopping);
                rebuilds.Clear();
                isDone = true;
            }
            catch (Exception) when (stopping.IsCancellationRequested)
            {
                // The site ends, and what this works with may be gone already. The next start goes on from the last commit.
                return;
            }
            catch (Exception exception)
            {
                LogFailure(exception);
                isDone = false;
                CloseAll();
            }

            try
            {
                await queue.WaitAsync(!isDone ? Retry : log.IsShared ? Look : Timeout.InfiniteTimeSpan, stopping);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    /// <summary>What was written and not committed is given up; the indexes go on from their last commit.</summary>
    private void CloseAll()
    {
        foreach (var name in indexes.Names)
        {
            indexes.Close(name);
        }

        log.Forget();
    }

    [LoggerMessage(LogLevel.Error, "The search indexes could not be brought up to date; this is tried again.")]
    private partial void LogFailure(Exception exception);
}
