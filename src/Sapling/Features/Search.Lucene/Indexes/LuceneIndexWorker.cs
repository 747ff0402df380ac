using Microsoft.Extensions.Logging;
using OrchardCore.Modules;
using Sapling.Features.Indexing;

namespace Sapling.Features.Search.Lucene.Indexes;

/// <summary>
/// The one who has the indexes written, from the site's start to its end. What it could not do (a full disk, a database that does
/// not answer) it tries again.
/// </summary>
internal sealed partial class LuceneIndexWorker(
    LuceneIndexUpkeep upkeep, IndexingLogReader log, IndexingQueue queue, ILogger<LuceneIndexWorker> logger)
    : ModularTenantEvents, IDisposable
{
    private const string DiskFull = " The disk is full: free some space. Search goes on with what was indexed before, and the indexes go on by themselves.";

    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(5);

    /// <summary>How often to look for what other processes have changed, where they share the database.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(400);

    /// <summary>The first page of a site that starts comes before its indexes.</summary>
    private static readonly TimeSpan Start = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _stopping = new();
    private readonly SemaphoreSlim _turn = new(1, 1);
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
        _turn.Dispose();
    }

    /// <summary>Brings all indexes to the state of the database and of their settings; those named in <paramref name="rebuilds"/> are built anew in any case.</summary>
    /// <returns>The names of those that are still to be built.</returns>
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

        // What was asked for meanwhile, besides following.
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
                // The site ends, and what this works with may be gone already. The next start goes on from the last commit.
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
