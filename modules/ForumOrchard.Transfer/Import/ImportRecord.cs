using ForumOrchard.Transfer.Archives;

namespace ForumOrchard.Transfer.Import;

/// <summary>
/// An import that was stored. It is written with the content, as one; the files that are still to be put in place are in it, so that a site that is stopped in
/// between goes on when it starts.
/// </summary>
public sealed class ImportRecord
{
    public long Id { get; set; }

    public string ArchiveId { get; set; } = string.Empty;

    /// <summary>Name of the file that was uploaded.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Name of the user.</summary>
    public string By { get; set; } = string.Empty;

    public DateTime AtUtc { get; set; }

    /// <summary>Number of items that were created.</summary>
    public int Created { get; set; }

    /// <summary>Number of items that were changed.</summary>
    public int Changed { get; set; }

    /// <summary>Number of files.</summary>
    public int Files { get; set; }

    /// <summary>Those that are not yet in place.</summary>
    public List<ArchiveFile> Pending { get; set; } = [];
}
