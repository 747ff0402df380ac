using YesSql.Indexes;

namespace ForumOrchard.Attachments.Storage;

/// <summary>Which published items have which documents attached.</summary>
public sealed class AttachedFileIndex : MapIndex
{
    public long DocumentId { get; set; }

    public required string ContentItemId { get; set; }

    /// <summary>In the media library.</summary>
    public required string Path { get; set; }
}
