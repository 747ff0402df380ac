namespace ForumOrchard.Attachments.Extraction;

/// <summary>How much of one file is read. A book of a thousand pages fits; what does not is cut, and editors are told.</summary>
public sealed record ReadingLimits
{
    /// <summary>In bytes, as the file lies in the media library.</summary>
    public long FileBytes { get; init; } = 50L * 1024 * 1024;

    /// <summary>In bytes, for TXT and HTML, which are held in memory several times over.</summary>
    public long TextBytes { get; init; } = 10L * 1024 * 1024;

    /// <summary>In bytes, for all that a packed file (DOCX, ODT) or one stream of a PDF unpacks to.</summary>
    public long UnpackedBytes { get; init; } = 100L * 1024 * 1024;

    public int Pages { get; init; } = 2_000;

    /// <summary>Of all pages together.</summary>
    public int Characters { get; init; } = 2_000_000;

    /// <summary>Of one page of a PDF; no printed page has as many.</summary>
    public int CharactersOfPage { get; init; } = 200_000;

    /// <summary>For the whole file.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(60);
}
