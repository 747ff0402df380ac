using System.Reflection;
using Cronos;
using OrchardCore.BackgroundTasks;

namespace Sapling.Data.BackgroundTasks;

/// <summary>A background task and when it runs.</summary>
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

    /// <summary>Whether it runs on one node at a time; as on Orchard Core, a task says so by both of the lock's times.</summary>
    public bool IsExclusive => Settings is { LockTimeout: > 0, LockExpiration: > 0 };

    /// <summary>How long it waits for another node.</summary>
    public TimeSpan LockTimeout => TimeSpan.FromMilliseconds(Settings.LockTimeout);

    /// <summary>When it is due next; null where the schedule has no further time.</summary>
    public DateTimeOffset? NextAfter(DateTimeOffset now) => _schedule.GetNextOccurrence(now, TimeZoneInfo.Utc);
}
