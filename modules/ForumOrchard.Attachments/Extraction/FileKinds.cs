using System.Collections.Frozen;

namespace ForumOrchard.Attachments.Extraction;

/// <summary>Which files one expects text of.</summary>
public static class FileKinds
{
    private static readonly FrozenSet<string> Read = FrozenSet.ToFrozenSet([".pdf", ".docx", ".odt", ".txt", ".html", ".htm"], StringComparer.OrdinalIgnoreCase);

    // Documents that are not read. Pictures, sound and films are no documents.
    private static readonly FrozenSet<string> Unread = FrozenSet.ToFrozenSet(
        [".doc", ".rtf", ".xls", ".xlsx", ".ods", ".ppt", ".pptx", ".odp", ".djvu", ".djv", ".epub", ".fb2", ".pages"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it is a document, by its name.</summary>
    public static bool IsDocument(string path) => Read.Contains(Path.GetExtension(path)) || Unread.Contains(Path.GetExtension(path));

    /// <summary>Whether documents of this name are read.</summary>
    public static bool IsRead(string path) => Read.Contains(Path.GetExtension(path));

    /// <summary>Whether its pages have numbers that an address can lead to.</summary>
    public static bool HasPages(string path) => Path.GetExtension(path).Equals(".pdf", StringComparison.OrdinalIgnoreCase);
}
