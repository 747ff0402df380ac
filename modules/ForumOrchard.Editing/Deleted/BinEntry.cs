namespace ForumOrchard.Editing.Deleted;

/// <summary>A deleted content item. Its versions stay stored as they were; this says which of them was the latest, and who deleted it.</summary>
public sealed class BinEntry
{
    public long Id { get; set; }

    public string ContentItemId { get; set; } = string.Empty;

    /// <summary>The version that was the latest.</summary>
    public string ContentItemVersionId { get; set; } = string.Empty;

    public string ContentType { get; set; } = string.Empty;

    /// <summary>The item's title; empty if it had none.</summary>
    public string Title { get; set; } = string.Empty;

    /// <summary>Name of the culture; null if the item has none.</summary>
    public string? Culture { get; set; }

    /// <summary>Id of the user whose item it is; null if nobody's.</summary>
    public string? Owner { get; set; }

    /// <summary>Null if it was deleted before the bin kept record.</summary>
    public DateTime? DeletedUtc { get; set; }

    /// <summary>Name of the user; null if it was deleted before the bin kept record, or by the site itself.</summary>
    public string? DeletedBy { get; set; }
}
