using YesSql.Indexes;

namespace ForumOrchard.Attachments.Storage;

/// <summary>Index of the documents attached to published items.</summary>
public sealed class AttachedFileIndex : MapIndex
{
    public long DocumentId { get; set; }

    public required string ContentItemId { get; set; }

    /// <summary>Path in the media library.</summary>
    public required string Path { get; set; }
}
