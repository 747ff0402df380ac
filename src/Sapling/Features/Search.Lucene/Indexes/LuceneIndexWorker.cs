using Microsoft.Extensions.Logging;
using OrchardCore.Modules;
using Sapling.Features.Indexing;

namespace Sapling.Features.Search.Lucene.Indexes;

/// <summary>Writes the indexes from the site's start to its end. Retries what failed (full disk, unreachable database).</summary>
internal sealed partial class LuceneIndexWorker(
    LuceneIndexUpkeep upkeep, IndexingLogReader log, IndexingQueue queue, ILogger<LuceneIndexWorker> logger)
    : ModularTenantEvents, IDisposable
{
    private const string DiskFull = " The disk is full: free some space. Search goes on with what was indexed before, and the indexes go on by themselves.";

    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(5);

    /// <summary>How often to check for changes by other processes that share the database.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(400);

    /// <summary>Delays indexing, so that a starting site serves its first page sooner.</summary>
    private static readonly TimeSpan Start = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _stopping = new();
    private readonly SemaphoreSlim _turn = new(1, 1);
    private Task _work = Task.CompletedTask;
    private bool _disposed;

    public override Task ActivatedAsync()
    {
        // Not awaited: the site does not wait for its indexes. The new task must not see the scope of the start.
        using (ExecutionContext.SuppressFlow())
        {
            _work = Task.Run(() => RunAsync(_stopping.Token));
        }

        return Task.CompletedTask;
    }

    /// <summary>Signals the worker to stop; disposing the services waits for it.</summary>
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
        _turn.Dispose();
    }

    /// <summary>Brings all indexes up to date with the database and their settings; rebuilds those named in <paramref name="rebuilds"/> in any case.</summary>
    /// <returns>The names of the indexes still to be built.</returns>
    public async Task<IReadOnlySet<string>> SynchronizeAsync(IReadOnlySet<string> rebuilds, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            await upkeep.FollowAsync(cancellationToken);
            return await upkeep.BuildAsync(rebuilds, work => FollowWhileAsync(work, cancellationToken), cancellationToken);
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task FollowWhileAsync(Task work, CancellationToken cancellationToken)
    {
        while (!work.IsCompleted)
        {
            using var isOver = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var waiting = queue.WaitAsync(Look, isOver.Token);
            await Task.WhenAny(work, waiting);
            await isOver.CancelAsync();
            await ((Task)waiting).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await upkeep.FollowAsync(cancellationToken);
        }

        // Requeue requests that arrived meanwhile: following alone does not serve rebuilds.
        queue.Add([]);
    }

    private async Task RunAsync(CancellationToken stopping)
    {
        var rebuilds = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var (isDone, failure) = (false, "");
        await Task.Delay(Start, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                var asked = queue.TakeRebuilds();
                upkeep.Hurry(asked);
                rebuilds.UnionWith(asked);
                rebuilds = [.. await SynchronizeAsync(rebuilds, stopping)];
                isDone = rebuilds.Count == 0;
                failure = isDone ? "" : failure;
            }
            catch (Exception) when (stopping.IsCancellationRequested)
            {
                // The site is stopping, and its services may already be disposed. The next start continues from the last commit.
                return;
            }
            catch (Exception exception)
            {
                if (exception.Message != failure)
                {
                    LogFailure(exception, IndexFaults.Of(exception) == IndexFault.DiskFull ? DiskFull : "");
                    failure = exception.Message;
                }

                isDone = false;
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

    [LoggerMessage(LogLevel.Error, "The search indexes could not be brought up to date; this is tried again.{Advice}")]
    private partial void LogFailure(Exception exception, string advice);
}
