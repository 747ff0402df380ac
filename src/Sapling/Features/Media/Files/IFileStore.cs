namespace OrchardCore.FileStorage;

/// <summary>Files below one root. Paths use forward slashes without a leading one; the root is the empty path.</summary>
/// <remarks>Every method throws <see cref="FileStoreException"/> for a path outside of the root.</remarks>
public interface IFileStore
{
    /// <summary>Null if there is no such file.</summary>
    Task<IFileStoreEntry?> GetFileInfoAsync(string path);

    /// <summary>Null if there is no such folder.</summary>
    Task<IFileStoreEntry?> GetDirectoryInfoAsync(string path);

    IAsyncEnumerable<IFileStoreEntry> GetDirectoryContentAsync(string? path = null, bool includeSubDirectories = false);

    /// <summary>False if the folder already exists.</summary>
    Task<bool> TryCreateDirectoryAsync(string path);

    /// <summary>False if there is no such file.</summary>
    Task<bool> TryDeleteFileAsync(string path);

    /// <summary>False if there is no such folder; the root cannot be deleted.</summary>
    Task<bool> TryDeleteDirectoryAsync(string path);

    Task MoveFileAsync(string oldPath, string newPath);

    Task CopyFileAsync(string srcPath, string dstPath);

    /// <exception cref="FileStoreException">There is no such file.</exception>
    Task<Stream> GetFileStreamAsync(string path);

    /// <inheritdoc cref="GetFileStreamAsync(string)"/>
    Task<Stream> GetFileStreamAsync(IFileStoreEntry fileStoreEntry);

    /// <summary>Writes a file as a whole or not at all, and creates missing folders.</summary>
    /// <returns>The path.</returns>
    Task<string> CreateFileFromStreamAsync(string path, Stream inputStream, bool overwrite = false);
}
