using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell.Scope;
using Sapling.Data.Databases;
using YesSql;

namespace Sapling.Data.BackgroundTasks;

/// <summary>Single runs of background tasks, whoever asks for them: a task runs once at a time in a process. A failure is logged; the outcome of each run is stored in the database.</summary>
internal sealed partial class BackgroundTaskTurns(IServiceProvider services, IStore store, Database database, TimeProvider time, ILogger<BackgroundTaskTurns> logger)
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _gates = new(StringComparer.Ordinal);

    /// <summary>The stored outcomes.</summary>
    public async Task<IReadOnlyDictionary<string, BackgroundTaskRecord>> RecordsAsync(CancellationToken cancellationToken)
    {
        await using var session = store.CreateSession(withTracking: false);
        return (await session.Query().For<BackgroundTaskRecord>().ListAsync(cancellationToken)).GroupBy(record => record.Name).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    /// <summary>Runs a task now.</summary>
    public Task RunAsync(ScheduledTask task, CancellationToken stoppingToken) => RunInTurnAsync(task, due: null, stoppingToken);

    /// <summary>Runs a task that is due, unless another node has done so.</summary>
    /// <returns>False if another node is running it.</returns>
    public Task<bool> RunDueAsync(ScheduledTask task, DateTimeOffset due, CancellationToken stoppingToken) => RunInTurnAsync(task, due, stoppingToken);

    private async Task<bool> RunInTurnAsync(ScheduledTask task, DateTimeOffset? due, CancellationToken stoppingToken)
    {
        var gate = _gates.GetOrAdd(task.Name, _ => new SemaphoreSlim(1));
        await gate.WaitAsync(stoppingToken);
        try
        {
            await using var turn = task.IsExclusive ? await database.TryLockAsync(task.Name, task.LockTimeout, stoppingToken) : null;
            if (task.IsExclusive && turn is null)
            {
                return false;
            }

            if (task.IsExclusive && due is { } moment && await HasRunSinceAsync(task, moment, stoppingToken))
            {
                return true;
            }

            await RunAndRecordAsync(task, stoppingToken);
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            LogUnrecorded(exception, task.Name);
        }
        finally
        {
            gate.Release();
        }

        return true;
    }

    private async Task RunAndRecordAsync(ScheduledTask task, CancellationToken stoppingToken)
    {
        var started = time.GetUtcNow();
        var failure = await TryAsync(task, stoppingToken);
        await RecordAsync(task, started, failure, stoppingToken);
        LogRun(task.Name, started);
    }

    /// <summary>Whoever ran it wrote so before giving the lock back. A node whose clock is behind has it due later, but not twice.</summary>
    private async Task<bool> HasRunSinceAsync(ScheduledTask task, DateTimeOffset due, CancellationToken cancellationToken) =>
        (await RecordsAsync(cancellationToken)).GetValueOrDefault(task.Name)?.LastRunUtc >= due.UtcDateTime;

    /// <returns>The exception of a failed run; null on success.</returns>
    private async Task<Exception?> TryAsync(ScheduledTask task, CancellationToken stoppingToken)
    {
        try
        {
            await ShellScope.UsingNewScopeAsync(services, scope => task.Task.DoWorkAsync(scope.ServiceProvider, stoppingToken));
            return null;
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            LogFailure(exception, task.Name);
            return exception;
        }
    }

    private async Task RecordAsync(ScheduledTask task, DateTimeOffset started, Exception? failure, CancellationToken stoppingToken)
    {
        await using var session = store.CreateSession();
        var records = await session.Query().For<BackgroundTaskRecord>().ListAsync(stoppingToken);
        var record = records.FirstOrDefault(known => known.Name == task.Name) ?? new BackgroundTaskRecord { Name = task.Name };
        var now = time.GetUtcNow();
        record.LastRunUtc = started.UtcDateTime;
        record.NextRunUtc = task.NextAfter(now)?.UtcDateTime;
        record.Failure = failure?.Message;
        record.FailedUtc = failure is null ? record.FailedUtc : now.UtcDateTime;
        await session.SaveAsync(record);
        await session.SaveChangesAsync(stoppingToken);
    }

    [LoggerMessage(LogLevel.Information, "The background task {Task} ran at {Time:O}.")]
    private partial void LogRun(string task, DateTimeOffset time);

    [LoggerMessage(LogLevel.Error, "The background task {Task} failed; it runs again when it is due next.")]
    private partial void LogFailure(Exception exception, string task);

    [LoggerMessage(LogLevel.Error, "The background task {Task} could not take its turn, or how it went could not be written down.")]
    private partial void LogUnrecorded(Exception exception, string task);
}
