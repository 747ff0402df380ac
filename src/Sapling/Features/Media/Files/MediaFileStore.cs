using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Media.Events;

namespace Sapling.Features.Media.Files;

/// <summary>Stores media in a folder beside the site's other data: <c>{data folder}/Sites/Default/Media</c>.</summary>
internal sealed class MediaFileStore(IOptions<MediaOptions> options, IOptions<ShellOptions> shell, ShellSettings site, IHttpContextAccessor accessor, MediaEvents events, IStringLocalizer<MediaFileStore> S)
    : IMediaFileStore
{
    /// <summary>Full path of the root folder.</summary>
    public string Root { get; } = Path.GetFullPath(
        Path.Combine(shell.Value.ShellsApplicationDataPath, shell.Value.ShellsContainerName, site.Name, options.Value.AssetsPath));

    /// <inheritdoc/>
    public string MapPathToPublicUrl(string path)
    {
        ArgumentNullException.ThrowIfNull(path);

        // PathString treats a percent sign before two hexadecimal digits as an existing escape, but in a file name it is an ordinary character.
        var segments = path.Trim('/').Split('/').Select(Uri.EscapeDataString);
        return $"{accessor.HttpContext?.Request.PathBase.ToUriComponent()}{options.Value.AssetsRequestPath}/{string.Join('/', segments)}";
    }

    /// <inheritdoc/>
    public Task<IFileStoreEntry?> GetFileInfoAsync(string path)
    {
        var file = new FileInfo(Resolve(path));
        return Task.FromResult<IFileStoreEntry?>(file.Exists ? new MediaEntry(file, Root) : null);
    }

    /// <inheritdoc/>
    public Task<IFileStoreEntry?> GetDirectoryInfoAsync(string path)
    {
        var folder = new DirectoryInfo(Resolve(path));
        return Task.FromResult<IFileStoreEntry?>(folder.Exists ? new MediaEntry(folder, Root) : null);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<IFileStoreEntry> GetDirectoryContentAsync(string? path = null, bool includeSubDirectories = false)
    {
        var folder = new DirectoryInfo(Resolve(path ?? string.Empty));
        var entries = folder.Exists
            ? folder.EnumerateFileSystemInfos("*", new EnumerationOptions { RecurseSubdirectories = includeSubDirectories, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint })
            : [];
        return entries.Select(entry => (IFileStoreEntry)new MediaEntry(entry, Root)).ToAsyncEnumerable();
    }

    /// <inheritdoc/>
    public Task<bool> TryCreateDirectoryAsync(string path)
    {
        var folder = Resolve(path);
        return events.AroundDirectoryCreationAsync(path, () => !Directory.Exists(folder) && Directory.CreateDirectory(folder).Exists);
    }

    /// <inheritdoc/>
    public Task<bool> TryDeleteFileAsync(string path)
    {
        var file = Resolve(path);
        return events.AroundFileDeletionAsync(path, () =>
        {
            if (!File.Exists(file))
            {
                return false;
            }

            File.Delete(file);
            return true;
        });
    }

    /// <inheritdoc/>
    public Task<bool> TryDeleteDirectoryAsync(string path)
    {
        var folder = Resolve(path);
        if (folder == Root)
        {
            throw new FileStoreException(S["The whole media library cannot be deleted."]);
        }

        return events.AroundDirectoryDeletionAsync(path, () =>
        {
            if (!Directory.Exists(folder))
            {
                return false;
            }

            Directory.Delete(folder, recursive: true);
            return true;
        });
    }

    /// <inheritdoc/>
    public Task MoveFileAsync(string oldPath, string newPath)
    {
        var (from, to) = Pair(oldPath, newPath);
        return events.AroundMoveAsync(oldPath, newPath, () => File.Move(from, to));
    }

    /// <inheritdoc/>
    public Task CopyFileAsync(string srcPath, string dstPath)
    {
        var (from, to) = Pair(srcPath, dstPath);
        File.Copy(from, to);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<Stream> GetFileStreamAsync(string path)
    {
        var file = Resolve(path);
        return File.Exists(file) ? Task.FromResult<Stream>(File.OpenRead(file)) : throw new FileStoreException(S["There is no file “{0}”.", path]);
    }

    /// <inheritdoc/>
    public Task<Stream> GetFileStreamAsync(IFileStoreEntry fileStoreEntry)
    {
        ArgumentNullException.ThrowIfNull(fileStoreEntry);
        return GetFileStreamAsync(fileStoreEntry.Path);
    }

    /// <inheritdoc/>
    public async Task<string> CreateFileFromStreamAsync(string path, Stream inputStream, bool overwrite = false)
    {
        ArgumentNullException.ThrowIfNull(inputStream);
        var file = Resolve(path);
        if (file == Root || Directory.Exists(file) || (!overwrite && File.Exists(file)))
        {
            throw new FileStoreException(S["There is already a file or a folder “{0}”.", path]);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var content = await events.CreatingFileAsync(new MediaCreatingContext { Path = path }, inputStream);

        // Nobody must see a partial file: the name begins with a dot until the file is complete.
        var unfinished = Path.Join(Path.GetDirectoryName(file), $".{Guid.NewGuid():N}");
        try
        {
            await using (var output = File.Create(unfinished))
            {
                await content.CopyToAsync(output);
            }

            File.Move(unfinished, file, overwrite);
        }
        finally
        {
            File.Delete(unfinished);
            if (content != inputStream)
            {
                await content.DisposeAsync();
            }
        }

        return path;
    }

    /// <summary>Deletes what writes that were cut off have left: nobody sees it, and nothing else removes it.</summary>
    /// <param name="beforeUtc">What was written to later may still become a file.</param>
    public void DeleteUnfinished(DateTime beforeUtc)
    {
        var everywhere = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        foreach (var file in new DirectoryInfo(Root) is { Exists: true } root ? root.EnumerateFiles(".*", everywhere) : [])
        {
            if (Guid.TryParseExact(file.Name.AsSpan(1), "N", out _) && file.LastWriteTimeUtc < beforeUtc)
            {
                file.Delete();
            }
        }
    }

    private (string From, string To) Pair(string oldPath, string newPath)
    {
        var from = Resolve(oldPath);
        var to = Resolve(newPath);
        if (!File.Exists(from))
        {
            throw new FileStoreException(S["There is no file “{0}”.", oldPath]);
        }

        if (File.Exists(to))
        {
            throw new FileStoreException(S["There is already a file or a folder “{0}”.", newPath]);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        return (from, to);
    }

    private string Resolve(string path) => MediaPath.Resolve(Root, path) ?? throw new FileStoreException(S["“{0}” is no name for a file: it is too long, begins with a full stop, or has a colon or a backslash.", path]);
}
