using YesSql.Indexes;

namespace ForumOrchard.Attachments.Storage;

/// <summary>
/// Index of stored texts by path, of those waiting to be read, and of those with a problem; contains the data for
/// listing the latter and for detecting changed files.
/// </summary>
public sealed class AttachedTextIndex : MapIndex
{
    public long DocumentId { get; set; }

    public required string Path { get; set; }

    public bool IsRead { get; set; }

    /// <summary>A <see cref="Models.TextProblem"/>.</summary>
    public int Problem { get; set; }

    /// <summary>Number of pages read.</summary>
    public int Pages { get; set; }

    /// <summary>The numbers of the first pages without usable text, "3, 4, 9"; empty for none.</summary>
    public required string FaultyPages { get; set; }

    /// <summary>Length of the file that was read, in bytes; 0 for no file.</summary>
    public long Length { get; set; }

    /// <summary>Last modification of the file before it was read, in ticks, because a database may round times; 0 for no file.</summary>
    public long LastModifiedTicks { get; set; }
}
