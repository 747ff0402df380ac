namespace Sapling.Data.Sessions;

/// <summary>What a session tracks of an object.</summary>
internal sealed class TrackedDocument(object instance, long id)
{
    public object Instance { get; } = instance;

    public long Id { get; } = id;

    /// <summary>The last known version in the database; 0 before the first write.</summary>
    public long Version { get; set; }

    public PendingChange Pending { get; set; }

    /// <summary>Whether the pending update requires <see cref="Version"/> in the database.</summary>
    public bool CheckConcurrency { get; set; }
}

/// <summary>What the next flush does with an object.</summary>
internal enum PendingChange
{
    None,
    Insert,
    Update,
    Delete,
}
