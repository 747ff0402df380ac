using OrchardCore.BackgroundTasks;
using OrchardCore.Modules;
using Sapling.Data.BackgroundTasks;

namespace Sapling.Features.BackgroundTasks.Admin;

/// <summary>The tasks of the site, and how they are doing.</summary>
internal sealed class TaskList(IEnumerable<IBackgroundTask> tasks, BackgroundTaskTurns turns, IClock clock, ILocalClock localClock)
{
    /// <summary>A task may wait for its turn, and run for some minutes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    /// <summary>What needs a look comes first.</summary>
    public async Task<IReadOnlyList<TaskLine>> ReadAsync(CancellationToken cancellationToken)
    {
        var records = await turns.RecordsAsync(cancellationToken);
        var lines = new List<TaskLine>();
        foreach (var task in tasks.Select(task => new ScheduledTask(task)).Where(task => task.Settings.Enable))
        {
            var record = records.GetValueOrDefault(task.Name);
            lines.Add(new TaskLine(
                task.Name,
                task.Settings.Title.Length > 0 ? task.Settings.Title : task.Name,
                record is null ? null : await localClock.ConvertToLocalAsync(record.LastRunUtc),
                task.NextAfter(clock.UtcNow) is { } next ? await localClock.ConvertToLocalAsync(next) : null,
                record?.Failure,
                record?.NextRunUtc < clock.UtcNow - Patience));
        }

        return [.. lines.OrderByDescending(line => line.Failure is not null || line.IsOverdue)];
    }

    /// <summary>Null if there is no such task.</summary>
    public ScheduledTask? Find(string name) => tasks.Select(task => new ScheduledTask(task)).FirstOrDefault(task => task.Name == name && task.Settings.Enable);
}
