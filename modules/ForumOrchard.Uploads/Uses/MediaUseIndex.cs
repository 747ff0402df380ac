using YesSql.Indexes;

namespace ForumOrchard.Uploads.Uses;

/// <summary>Index of the files of the media library that an item shows or links to, in its published or its latest version.</summary>
public sealed class MediaUseIndex : MapIndex
{
    public long DocumentId { get; set; }

    /// <summary>Path in the media library, without a leading slash.</summary>
    public required string Path { get; set; }
}
