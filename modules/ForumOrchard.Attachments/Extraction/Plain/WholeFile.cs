using ForumOrchard.Attachments.Models;

namespace ForumOrchard.Attachments.Extraction.Plain;

/// <summary>Reads a text file into memory.</summary>
internal static class WholeFile
{
    /// <exception cref="UnreadableFileException">It is larger than a text may be.</exception>
    public static byte[] Read(Stream file, ReadingLimits limits)
    {
        if (file.Length > limits.TextBytes)
        {
            throw new UnreadableFileException(TextProblem.TooLarge);
        }

        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Whether it can be text at all: other files have zeros soon.</summary>
    public static bool IsText(ReadOnlySpan<byte> head) => head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || !head.Contains((byte)0);
}
