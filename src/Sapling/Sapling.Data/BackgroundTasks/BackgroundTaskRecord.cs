namespace Sapling.Data.BackgroundTasks;

/// <summary>How a background task is doing, on whichever node it last ran.</summary>
internal sealed class BackgroundTaskRecord
{
    /// <summary>Set by the session.</summary>
    public long Id { get; set; }

    /// <summary>The full name of the task's type.</summary>
    public string Name { get; set; } = "";

    public DateTime LastRunUtc { get; set; }

    /// <summary>Null if the schedule has no further run.</summary>
    public DateTime? NextRunUtc { get; set; }

    /// <summary>Why the last run failed; null if it succeeded.</summary>
    public string? Failure { get; set; }

    /// <summary>When a run last failed; null if none has.</summary>
    public DateTime? FailedUtc { get; set; }
}
