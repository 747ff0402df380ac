namespace ForumOrchard.Transfer.Trail;

/// <summary>What the audit trail keeps of an export or an import.</summary>
public sealed class TransferEvent
{
    /// <summary>Name of the archive's file.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Number of items that were imported; 0 for an export.</summary>
    public int Items { get; set; }
}
