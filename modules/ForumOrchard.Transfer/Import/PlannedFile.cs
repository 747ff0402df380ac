using ForumOrchard.Transfer.Archives;

namespace ForumOrchard.Transfer.Import;

/// <summary>A file of an archive, and what becomes of it.</summary>
/// <param name="File">The file.</param>
/// <param name="Fate">What becomes of it.</param>
public sealed record PlannedFile(ArchiveFile File, Fate Fate)
{
    /// <summary>How a form names it among the items.</summary>
    public string Key => "file:" + File.Path;
}
