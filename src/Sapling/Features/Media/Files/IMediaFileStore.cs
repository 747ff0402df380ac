using OrchardCore.FileStorage;

namespace OrchardCore.Media;

/// <summary>The media library: files uploaded by editors.</summary>
public interface IMediaFileStore : IFileStore
{
    /// <summary>The public address of the file, from the root of the host: <c>/media/covers/report.jpg</c>.</summary>
    string MapPathToPublicUrl(string path);
}
