namespace OrchardCore.Indexing;

/// <summary>What happened to an item.</summary>
public enum IndexingTaskTypes
{
    Update,
    Delete,
}
