using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using OrchardCore.Media;
using Sapling.Features.Media.Files;

namespace Sapling.Features.Media.Serving;

/// <summary>
/// Shows files of the library to what computes file versions (<c>append_version</c>, <c>asp-append-version</c>), by their public addresses. It serves nothing.
/// </summary>
internal sealed class MediaVersions(MediaFileStore store, IOptions<MediaOptions> options) : IFileProvider
{
    public IFileInfo GetFileInfo(string subpath) => Find(subpath) is { } file ? new PhysicalFileInfo(file) : new NotFoundFileInfo(subpath);

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    /// <summary>Looks at the file each time it is asked: a page that is rendered right after a change must not have the former version.</summary>
    public IChangeToken Watch(string filter) => IsOfLibrary(filter) ? new FileState(Find(filter)) : NullChangeToken.Singleton;

    private FileInfo? Find(string address) =>
        IsOfLibrary(address) && MediaPath.Resolve(store.Root, Uri.UnescapeDataString(address[(Prefix.Length + 1)..])) is { } full && new FileInfo(full) is { Exists: true } file ? file : null;

    private bool IsOfLibrary(string address) => address.Length > Prefix.Length + 1 && address[Prefix.Length] == '/' && address.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    private string Prefix => options.Value.AssetsRequestPath.Value ?? string.Empty;

    /// <param name="file">Null if there was none: one that comes later is found when the version is asked for anew.</param>
    private sealed class FileState(FileInfo? file) : IChangeToken
    {
        private readonly (DateTime Changed, long Length) _state = file is null ? default : (file.LastWriteTimeUtc, file.Length);

        public bool HasChanged => file is null || new FileInfo(file.FullName) is not { Exists: true } now || _state != (now.LastWriteTimeUtc, now.Length);

        public bool ActiveChangeCallbacks => false;

        public IDisposable RegisterChangeCallback(Action<object?> callback, object? state) => NoCallback.Instance;
    }

    private sealed class NoCallback : IDisposable
    {
        public static readonly NoCallback Instance = new();

        public void Dispose()
        {
        }
    }
}
