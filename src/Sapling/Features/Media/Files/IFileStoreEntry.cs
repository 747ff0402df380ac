namespace OrchardCore.FileStorage;

/// <summary>A file or a folder.</summary>
public interface IFileStoreEntry
{
    /// <summary>Relative to the root, with forward slashes.</summary>
    string Path { get; }

    string Name { get; }

    string DirectoryPath { get; }

    /// <summary>In bytes; 0 for a folder.</summary>
    long Length { get; }

    DateTime LastModifiedUtc { get; }

    bool IsDirectory { get; }
}
