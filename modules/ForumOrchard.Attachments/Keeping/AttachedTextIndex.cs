using YesSql.Indexes;

namespace ForumOrchard.Attachments.Keeping;

/// <summary>Finds kept texts by path, those that wait to be read, and those with a problem; with what a list of these shows.</summary>
public sealed class AttachedTextIndex : MapIndex
{
    public long DocumentId { get; set; }

    public required string Path { get; set; }

    public bool IsRead { get; set; }

    /// <summary>A <see cref="Extraction.TextProblem"/>.</summary>
    public int Problem { get; set; }

    /// <summary>How many pages were read.</summary>
    public int Pages { get; set; }

    /// <summary>The numbers of the first pages without usable text: "3, 4, 9"; empty for none.</summary>
    public required string FaultyPages { get; set; }
}
