namespace OrchardCore.BackgroundTasks;

/// <summary>Sets when a background task runs.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = false)]
public class BackgroundTaskAttribute : Attribute
{
    public bool Enable { get; set; } = true;

    /// <summary>A cron expression of five fields, in UTC.</summary>
    public string Schedule { get; set; } = "*/5 * * * *";

    public string Title { get; set; } = "";

    public string Description { get; set; } = "";

    /// <summary>Milliseconds to wait for the task's lock. With <see cref="LockExpiration"/> above zero, the task runs on one node at a time, and once each time it is due.</summary>
    public int LockTimeout { get; set; }

    /// <summary>Milliseconds after which Orchard Core releases the task's lock. Here the database releases it when the node that holds it is gone.</summary>
    public int LockExpiration { get; set; }
}
