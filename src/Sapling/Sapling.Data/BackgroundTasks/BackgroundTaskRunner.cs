using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCore.BackgroundTasks;
using OrchardCore.Environment.Shell.Scope;
using Sapling.Data.Databases;
using YesSql;

namespace Sapling.Data.BackgroundTasks;

/// <summary>
/// Runs each background task on its own schedule. A slow task delays no other; a failed task is logged and runs again
/// when next due. The outcome of each run is stored in the database.
/// </summary>
internal sealed partial class BackgroundTaskRunner(
    IServiceProvider services,
    IStore store,
    Database database,
    IHostApplicationLifetime lifetime,
    TimeProvider time,
    ILogger<BackgroundTaskRunner> logger) : BackgroundService
{
    /// <summary>A timer cannot wait for more than a few weeks.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await StartedAsync(stoppingToken);
            await Task.WhenAll(services.GetServices<IBackgroundTask>()
                .Select(task => new ScheduledTask(task))
                .Where(task => task.Settings.Enable)
                .Select(task => RunOnScheduleAsync(task, stoppingToken)));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site is stopping or never started: not the task's failure.
        }
    }

    private async Task RunOnScheduleAsync(ScheduledTask task, CancellationToken stoppingToken)
    {
        while (task.NextAfter(time.GetUtcNow()) is { } due)
        {
            for (var now = time.GetUtcNow(); now < due; now = time.GetUtcNow())
            {
                var wait = due - now;
                await Task.Delay(wait < LongestWait ? wait : LongestWait, time, stoppingToken);
            }

            await RunAsync(task, stoppingToken);
        }
    }

    private async Task RunAsync(ScheduledTask task, CancellationToken stoppingToken)
    {
        try
        {
            await using var turn = task.IsExclusive ? await database.TryLockAsync(task.Name, task.LockTimeout, stoppingToken) : null;
            if (task.IsExclusive && turn is null)
            {
                // Another node is running it.
                return;
            }

            var started = time.GetUtcNow();
            var failure = await TryAsync(task, stoppingToken);
            await RecordAsync(task, started, failure, stoppingToken);
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            LogUnrecorded(exception, task.Name);
        }
    }

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

    private async Task StartedAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource();
        await using var onStarted = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
    }

    [LoggerMessage(LogLevel.Error, "The background task {Task} failed; it runs again when it is due next.")]
    private partial void LogFailure(Exception exception, string task);

    [LoggerMessage(LogLevel.Error, "The background task {Task} could not take its turn, or how it went could not be written down.")]
    private partial void LogUnrecorded(Exception exception, string task);
}
