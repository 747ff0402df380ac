using System.Reflection;
using Cronos;
using OrchardCore.BackgroundTasks;

namespace Sapling.Data.BackgroundTasks;

/// <summary>A background task and its schedule.</summary>
internal sealed class ScheduledTask
{
    private readonly CronExpression _schedule;

    public ScheduledTask(IBackgroundTask task)
    {
        Task = task;
        Settings = task.GetType().GetCustomAttribute<BackgroundTaskAttribute>() ?? new BackgroundTaskAttribute();
        _schedule = CronExpression.Parse(Settings.Schedule);
    }

    public IBackgroundTask Task { get; }

    public BackgroundTaskAttribute Settings { get; }

    public string Name => Task.GetType().FullName!;

    /// <summary>Whether it is a task of the site, which runs once on all nodes, and not one of each process; as in Orchard Core, a task requests this by setting both lock times.</summary>
    public bool IsExclusive => Settings is { LockTimeout: > 0, LockExpiration: > 0 };

    /// <summary>How long to wait for another node.</summary>
    public TimeSpan LockTimeout => TimeSpan.FromMilliseconds(Settings.LockTimeout);

    /// <summary>The next due time; null if the schedule has no further run.</summary>
    public DateTimeOffset? NextAfter(DateTimeOffset now) => _schedule.GetNextOccurrence(now, TimeZoneInfo.Utc);
}
