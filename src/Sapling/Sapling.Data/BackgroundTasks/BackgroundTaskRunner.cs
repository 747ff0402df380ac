using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCore.BackgroundTasks;

namespace Sapling.Data.BackgroundTasks;

/// <summary>
/// Runs each background task on its own schedule: one that asks for a lock once on all nodes, others on each. A slow task delays no other; a failed task runs again when next due.
/// </summary>
internal sealed class BackgroundTaskRunner(IServiceProvider services, BackgroundTaskTurns turns, IHostApplicationLifetime lifetime, TimeProvider time) : BackgroundService
{
    /// <summary>A timer cannot wait for more than a few weeks.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    /// <summary>Between two looks whether another node still runs a task.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

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

            await RunDueAsync(task, due, stoppingToken);
        }
    }

    /// <summary>Once, on whichever node has the turn. The others stay ready for as long as it runs: a node may end amid a run.</summary>
    private async Task RunDueAsync(ScheduledTask task, DateTimeOffset due, CancellationToken stoppingToken)
    {
        while (!await turns.RunDueAsync(task, due, stoppingToken) && task.NextAfter(due) is { } next && time.GetUtcNow() + Pause < next)
        {
            await Task.Delay(Pause, time, stoppingToken);
        }
    }

    private async Task StartedAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource();
        await using var onStarted = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
    }
}
