using OrchardCore.FileStorage;

namespace Sapling.Features.Media.Files;

/// <summary>A file or folder on disk.</summary>
internal sealed class MediaEntry(FileSystemInfo info, string root) : IFileStoreEntry
{
    /// <inheritdoc/>
    public string Path { get; } = System.IO.Path.GetRelativePath(root, info.FullName).Replace('\\', '/');

    /// <inheritdoc/>
    public string Name => info.Name;

    /// <inheritdoc/>
    public string DirectoryPath => Path.Length > Name.Length ? Path[..^(Name.Length + 1)] : string.Empty;

    /// <inheritdoc/>
    public long Length => info is FileInfo file ? file.Length : 0;

    /// <inheritdoc/>
    public DateTime LastModifiedUtc => info.LastWriteTimeUtc;

    /// <inheritdoc/>
    public bool IsDirectory => info is DirectoryInfo;
}
