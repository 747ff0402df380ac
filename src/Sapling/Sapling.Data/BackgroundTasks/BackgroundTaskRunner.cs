using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCore.BackgroundTasks;

namespace Sapling.Data.BackgroundTasks;

/// <summary>
/// Runs each background task on its own schedule. A slow task delays no other; a failed task runs again when next due.
/// </summary>
internal sealed class BackgroundTaskRunner(IServiceProvider services, BackgroundTaskTurns turns, IHostApplicationLifetime lifetime, TimeProvider time) : BackgroundService
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

            await turns.RunAsync(task, stoppingToken);
        }
    }

    private async Task StartedAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource();
        await using var onStarted = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
    }
}
