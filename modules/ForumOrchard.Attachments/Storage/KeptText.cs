using ForumOrchard.Attachments.Models;

namespace ForumOrchard.Attachments.Storage;

/// <summary>A file of the media library, and its text once it was read: a document for each path.</summary>
public sealed class KeptText
{
    public long Id { get; set; }

    /// <summary>In the media library, without leading slash.</summary>
    public string Path { get; set; } = string.Empty;

    /// <summary>Of the file that was, or is to be, read; in bytes. With <see cref="LastModifiedUtc"/> it tells whether the file has changed.</summary>
    public long Length { get; set; }

    public DateTime LastModifiedUtc { get; set; }

    /// <summary>When somebody last wanted the text.</summary>
    public DateTime AskedUtc { get; set; }

    /// <summary>How often reading was begun: a file that ends the process is not tried for ever.</summary>
    public int Attempts { get; set; }

    /// <summary>Null until the file was read.</summary>
    public AttachedText? Text { get; set; }
}
