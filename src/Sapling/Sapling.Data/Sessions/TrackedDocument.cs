namespace Sapling.Data.Sessions;

/// <summary>What a session knows of an object.</summary>
internal sealed class TrackedDocument(object instance, long id)
{
    public object Instance { get; } = instance;

    public long Id { get; } = id;

    /// <summary>The version in the database as far as this session knows; 0 before the first write.</summary>
    public long Version { get; set; }

    public PendingChange Pending { get; set; }

    /// <summary>Whether the pending update must find <see cref="Version"/> in the database.</summary>
    public bool CheckConcurrency { get; set; }
}

/// <summary>What flushing will do with an object.</summary>
internal enum PendingChange
{
    None,
    Insert,
    Update,
    Delete,
}
