using ForumOrchard.Attachments.Models;

namespace ForumOrchard.Attachments.Storage;

/// <summary>A file of the media library with its text, once it is read: one document per path.</summary>
public sealed class KeptText
{
    public long Id { get; set; }

    /// <summary>Path in the media library, without a leading slash.</summary>
    public string Path { get; set; } = string.Empty;

    /// <summary>
    /// Length in bytes of the file that was or will be read. Together with <see cref="LastModifiedUtc"/> it shows
    /// whether the file has changed.
    /// </summary>
    public long Length { get; set; }

    public DateTime LastModifiedUtc { get; set; }

    /// <summary>When the text was last requested.</summary>
    public DateTime AskedUtc { get; set; }

    /// <summary>Number of attempts: a file that crashes the process must not be retried forever.</summary>
    public int Attempts { get; set; }

    /// <summary>Null until the file is read.</summary>
    public AttachedText? Text { get; set; }
}
