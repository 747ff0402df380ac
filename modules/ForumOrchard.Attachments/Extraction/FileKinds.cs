using System.Collections.Frozen;

namespace ForumOrchard.Attachments.Extraction;

/// <summary>File types that are expected to contain text.</summary>
public static class FileKinds
{
    private static readonly FrozenSet<string> Read = FrozenSet.ToFrozenSet([".pdf", ".docx", ".odt", ".txt", ".html", ".htm"], StringComparer.OrdinalIgnoreCase);

    // Document types that are not read. Images, sound and video are not documents.
    private static readonly FrozenSet<string> Unread = FrozenSet.ToFrozenSet(
        [".doc", ".rtf", ".xls", ".xlsx", ".ods", ".ppt", ".pptx", ".odp", ".djvu", ".djv", ".epub", ".fb2", ".pages"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the file name is that of a document.</summary>
    public static bool IsDocument(string path) => Read.Contains(Path.GetExtension(path)) || Unread.Contains(Path.GetExtension(path));

    /// <summary>Whether documents with this file name are read.</summary>
    public static bool IsRead(string path) => Read.Contains(Path.GetExtension(path));

    /// <summary>Whether an address can link to its pages by number.</summary>
    public static bool HasPages(string path) => Path.GetExtension(path).Equals(".pdf", StringComparison.OrdinalIgnoreCase);
}
