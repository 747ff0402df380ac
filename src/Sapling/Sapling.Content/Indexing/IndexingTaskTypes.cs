namespace OrchardCore.Indexing;

/// <summary>What has become of an item.</summary>
public enum IndexingTaskTypes
{
    Update,
    Delete,
}
