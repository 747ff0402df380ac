using System.IO.Compression;
using ForumOrchard.Attachments.Models;

namespace ForumOrchard.Attachments.Extraction.Packages;

/// <summary>
/// Unpacks every XML part of a packed document once and discards it, before anything else reads it: a few kilobytes can
/// expand to gigabytes, and the sizes declared in a package may be false. Images are skipped, because nothing unpacks
/// them.
/// </summary>
internal static class PackageGate
{
    private const int MostEntries = 10_000;

    /// <exception cref="UnreadableFileException">The file unpacks to too much data, or it is encrypted.</exception>
    /// <exception cref="InvalidDataException">The file is not a package.</exception>
    public static void Check(Stream file, PageCollector pages)
    {
        using var package = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (package.Entries.Count > MostEntries)
        {
            throw new UnreadableFileException(TextProblem.Unsafe);
        }

        var left = pages.Limits.UnpackedBytes;
        var buffer = new byte[64 * 1024];
        foreach (var entry in package.Entries.Where(IsXml))
        {
            using var stream = entry.Open();
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                pages.CheckTime();
                left -= read;
                if (left < 0)
                {
                    throw new UnreadableFileException(TextProblem.Unsafe);
                }
            }
        }

        file.Position = 0;
    }

    private static bool IsXml(ZipArchiveEntry entry) =>
        Path.GetExtension(entry.FullName) is var extension
        && (extension.Equals(".xml", StringComparison.OrdinalIgnoreCase) || extension.Equals(".rels", StringComparison.OrdinalIgnoreCase));
}
