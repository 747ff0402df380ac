namespace ForumOrchard.Attachments.Extraction;

/// <summary>Limits for reading one file. A book of a thousand pages fits; larger files are truncated, and editors are told.</summary>
public sealed record ReadingLimits
{
    /// <summary>Size of the file in the media library, in bytes.</summary>
    public long FileBytes { get; init; } = 50L * 1024 * 1024;

    /// <summary>Size in bytes for TXT and HTML, which are held in memory several times over.</summary>
    public long TextBytes { get; init; } = 10L * 1024 * 1024;

    /// <summary>Total bytes that a packed file (DOCX, ODT) or one PDF stream may unpack to.</summary>
    public long UnpackedBytes { get; init; } = 100L * 1024 * 1024;

    public int Pages { get; init; } = 2_000;

    /// <summary>Characters on all pages together.</summary>
    public int Characters { get; init; } = 2_000_000;

    /// <summary>Characters on one PDF page; no printed page has as many.</summary>
    public int CharactersOfPage { get; init; } = 200_000;

    /// <summary>Time for the whole file.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(60);
}
