using System.IO.Compression;

namespace ForumOrchard.Uploads.Contents;

/// <summary>How files of a kind begin. Not whether they are whole: a reader of such files says that.</summary>
public static class FileSignatures
{
    /// <summary>PDF readers find the mark anywhere in the first kilobyte (ISO 32000-1, annex H).</summary>
    private const int BeginningLength = 1024;

    private static readonly Dictionary<string, Func<byte[], Stream, bool>> _kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = (beginning, _) => beginning.AsSpan().IndexOf("%PDF-"u8) >= 0,
        [".rtf"] = (beginning, _) => beginning.AsSpan().StartsWith(@"{\rtf"u8),
        [".doc"] = IsCompoundFile,
        [".xls"] = IsCompoundFile,
        [".ppt"] = IsCompoundFile,
        [".docx"] = (_, file) => HasEntry(file, "word/document.xml"),
        [".xlsx"] = (_, file) => HasEntry(file, "xl/workbook.xml"),
        [".pptx"] = (_, file) => HasEntry(file, "ppt/presentation.xml"),
        [".odt"] = IsOpenDocument,
        [".ods"] = IsOpenDocument,
        [".odp"] = IsOpenDocument,
        [".zip"] = (_, file) => HasEntry(file, null),
        [".txt"] = IsText,
        [".csv"] = IsText,
        [".mp3"] = (beginning, _) => beginning.AsSpan().StartsWith("ID3"u8) || (beginning is [0xFF, var second, ..] && (second & 0xE0) == 0xE0),
        [".ogg"] = (beginning, _) => beginning.AsSpan().StartsWith("OggS"u8),
        [".wav"] = (beginning, _) => beginning.Length > 12 && beginning.AsSpan().StartsWith("RIFF"u8) && beginning.AsSpan(8).StartsWith("WAVE"u8),
        [".mp4"] = (beginning, _) => beginning.Length > 8 && beginning.AsSpan(4).StartsWith("ftyp"u8),
        [".jpg"] = IsJpeg,
        [".jpeg"] = IsJpeg,
        [".png"] = (beginning, _) => beginning.AsSpan().StartsWith((byte[])[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        [".gif"] = (beginning, _) => beginning.AsSpan().StartsWith("GIF8"u8),
        [".webp"] = (beginning, _) => beginning.Length > 12 && beginning.AsSpan().StartsWith("RIFF"u8) && beginning.AsSpan(8).StartsWith("WEBP"u8),
        [".webm"] = (beginning, _) => beginning.AsSpan().StartsWith((byte[])[0x1A, 0x45, 0xDF, 0xA3]),
    };

    /// <param name="ending">With the dot.</param>
    public static bool Knows(string ending) => _kinds.ContainsKey(ending);

    /// <summary>Reads the beginning of the file, and the list of what a package holds; unpacks nothing.</summary>
    /// <param name="file">Can be sought; its position changes.</param>
    /// <param name="ending">One that is known.</param>
    public static bool Matches(Stream file, string ending)
    {
        ArgumentNullException.ThrowIfNull(file);
        var buffer = new byte[BeginningLength];
        file.Position = 0;
        var length = file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return length > 0 && _kinds[ending](buffer[..length], file);
    }

    private static bool IsJpeg(byte[] beginning, Stream file) => beginning is [0xFF, 0xD8, 0xFF, ..];

    private static bool IsCompoundFile(byte[] beginning, Stream file) => beginning.AsSpan().StartsWith((byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    private static bool IsOpenDocument(byte[] beginning, Stream file) => HasEntry(file, "content.xml");

    /// <summary>Any encoding: only UTF-16, which says so in its first two bytes, has bytes of zero.</summary>
    private static bool IsText(byte[] beginning, Stream file) =>
        beginning is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || !beginning.Contains((byte)0);

    private static bool HasEntry(Stream file, string? name)
    {
        try
        {
            using var package = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            return name is null || package.Entries.Any(entry => entry.FullName.Equals(name, StringComparison.OrdinalIgnoreCase));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
