using ForumOrchard.Attachments.Models;

namespace ForumOrchard.Attachments.Extraction.Plain;

/// <summary>Reads a text file into memory.</summary>
internal static class WholeFile
{
    /// <exception cref="UnreadableFileException">The file exceeds the size limit for text.</exception>
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

    /// <summary>Whether the content can be text: other files contain a zero byte early.</summary>
    public static bool IsText(ReadOnlySpan<byte> head) => head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || !head.Contains((byte)0);
}
