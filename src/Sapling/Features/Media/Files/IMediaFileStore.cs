using OrchardCore.FileStorage;

namespace OrchardCore.Media;

/// <summary>The files that editors upload.</summary>
public interface IMediaFileStore : IFileStore
{
    /// <summary>The address that the file of this path is served at, from the root of the host: <c>/media/covers/report.jpg</c>.</summary>
    string MapPathToPublicUrl(string path);
}
