using YesSql.Indexes;

namespace ForumOrchard.Attachments.Storage;

/// <summary>
/// Finds kept texts by path, those that wait to be read, and those with a problem; with what a list of these shows, and what tells
/// whether a file has changed.
/// </summary>
public sealed class AttachedTextIndex : MapIndex
{
    public long DocumentId { get; set; }

    public required string Path { get; set; }

    public bool IsRead { get; set; }

    /// <summary>A <see cref="Models.TextProblem"/>.</summary>
    public int Problem { get; set; }

    /// <summary>How many pages were read.</summary>
    public int Pages { get; set; }

    /// <summary>The numbers of the first pages without usable text: "3, 4, 9"; empty for none.</summary>
    public required string FaultyPages { get; set; }

    /// <summary>Of the file that was read, in bytes; 0 for none.</summary>
    public long Length { get; set; }

    /// <summary>When the file was changed before it was read, in ticks, which a database does not round as it does times; 0 for no file.</summary>
    public long LastModifiedTicks { get; set; }
}
