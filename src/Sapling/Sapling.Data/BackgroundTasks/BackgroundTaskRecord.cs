namespace Sapling.Data.BackgroundTasks;

/// <summary>How a background task has been doing, on whichever node it ran last.</summary>
internal sealed class BackgroundTaskRecord
{
    /// <summary>Given by the session.</summary>
    public long Id { get; set; }

    /// <summary>The full name of the task's type.</summary>
    public string Name { get; set; } = "";

    public DateTime LastRunUtc { get; set; }

    /// <summary>Null where its schedule has no further time.</summary>
    public DateTime? NextRunUtc { get; set; }

    /// <summary>What the last run failed with; null if it did not.</summary>
    public string? Failure { get; set; }

    /// <summary>When a run failed last; null if none has.</summary>
    public DateTime? FailedUtc { get; set; }
}
