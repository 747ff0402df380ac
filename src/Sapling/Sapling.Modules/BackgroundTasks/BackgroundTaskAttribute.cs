namespace OrchardCore.BackgroundTasks;

/// <summary>Says when a background task runs.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = false)]
public class BackgroundTaskAttribute : Attribute
{
    public bool Enable { get; set; } = true;

    /// <summary>A cron expression of five fields, in UTC.</summary>
    public string Schedule { get; set; } = "*/5 * * * *";

    public string Title { get; set; } = "";

    public string Description { get; set; } = "";

    /// <summary>Milliseconds to wait for the task's lock. One node runs here, so it is read by Orchard Core only.</summary>
    public int LockTimeout { get; set; }

    /// <summary>Milliseconds after which the task's lock is given up; read by Orchard Core only.</summary>
    public int LockExpiration { get; set; }
}
