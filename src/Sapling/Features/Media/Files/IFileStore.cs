namespace OrchardCore.FileStorage;

/// <summary>Files below one root. Paths have forward slashes and no leading one; the root is the empty path.</summary>
/// <remarks>Every method throws <see cref="FileStoreException"/> for a path that leads out of the root.</remarks>
public interface IFileStore
{
    /// <summary>Null if there is no such file.</summary>
    Task<IFileStoreEntry?> GetFileInfoAsync(string path);

    /// <summary>Null if there is no such folder.</summary>
    Task<IFileStoreEntry?> GetDirectoryInfoAsync(string path);

    IAsyncEnumerable<IFileStoreEntry> GetDirectoryContentAsync(string? path = null, bool includeSubDirectories = false);

    /// <summary>False if the folder is there already.</summary>
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

    /// <summary>Writes a file whole or not at all, and makes the folders it needs.</summary>
    /// <returns>The path.</returns>
    Task<string> CreateFileFromStreamAsync(string path, Stream inputStream, bool overwrite = false);
}
