using System.Reflection;
using Cronos;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCore.BackgroundTasks;
using OrchardCore.Environment.Shell.Scope;

namespace Sapling.BackgroundTasks;

/// <summary>Runs every background task on its schedule, one after the other; a task that fails is logged and runs again when it is due next.</summary>
internal sealed class BackgroundTaskRunner(IServiceProvider services, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<BackgroundTaskRunner> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await StartedAsync(stoppingToken);
            await RunOnScheduleAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site stops, or never came to start: no fault of a task's.
        }
    }

    private async Task RunOnScheduleAsync(CancellationToken stoppingToken)
    {
        var schedules = services.GetServices<IBackgroundTask>()
            .Select(task => new Schedule(task, task.GetType().GetCustomAttribute<BackgroundTaskAttribute>() ?? new BackgroundTaskAttribute()))
            .Where(schedule => schedule.Settings.Enable)
            .ToList();
        foreach (var schedule in schedules)
        {
            schedule.PlanAfter(time.GetUtcNow());
        }

        while (schedules.MinBy(schedule => schedule.Next) is { Next: { } next })
        {
            var wait = next - time.GetUtcNow();
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, time, stoppingToken);
            }

            var now = time.GetUtcNow();
            foreach (var due in schedules.Where(schedule => schedule.Next <= now))
            {
                await RunAsync(due.Task, stoppingToken);
                due.PlanAfter(time.GetUtcNow());
            }
        }
    }

    private async Task RunAsync(IBackgroundTask task, CancellationToken stoppingToken)
    {
        try
        {
            await ShellScope.UsingNewScopeAsync(services, scope => task.DoWorkAsync(scope.ServiceProvider, stoppingToken));
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            logger.LogError(exception, "The background task {Task} failed.", task.GetType().FullName);
        }
    }

    private async Task StartedAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource();
        await using var onStarted = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
    }

    private sealed class Schedule(IBackgroundTask task, BackgroundTaskAttribute settings)
    {
        private readonly CronExpression _expression = CronExpression.Parse(settings.Schedule);

        public IBackgroundTask Task => task;

        public BackgroundTaskAttribute Settings => settings;

        /// <summary>Null where the schedule has no further time.</summary>
        public DateTimeOffset? Next { get; private set; }

        public void PlanAfter(DateTimeOffset now) => Next = _expression.GetNextOccurrence(now, TimeZoneInfo.Utc);
    }
}
