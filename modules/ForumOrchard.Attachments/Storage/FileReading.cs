using ForumOrchard.Attachments.Extraction;
using ForumOrchard.Attachments.Models;
using Microsoft.Extensions.Logging;
using OrchardCore.FileStorage;
using OrchardCore.Media;

namespace ForumOrchard.Attachments.Storage;

/// <summary>
/// Fetches a file from the media library and reads it. Holds no database connection meanwhile: reading may take a
/// minute.
/// </summary>
internal sealed partial class FileReading(IMediaFileStore media, AttachmentReader reader, ILogger<FileReading> logger)
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">Path in the media library.</param>
    /// <param name="cancellationToken">Cancelled when the site stops.</param>
    /// <returns>Null if the file currently cannot be fetched.</returns>
    public async Task<ReadFile?> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            if (await media.GetFileInfoAsync(path) is not { } file)
            {
                return Gone;
            }

            await using var stream = await media.GetFileStreamAsync(file);
            return new ReadFile(file.Length, file.LastModifiedUtc, await reader.ReadAsync(stream, file.Path, cancellationToken));
        }
        catch (FileStoreException)
        {
            // Not a path inside the library.
            return Gone;
        }
        catch (IOException exception)
        {
            LogNotNow(exception, path);
            return null;
        }
    }

    private static ReadFile Gone => new(0, default, new AttachedText { Problem = TextProblem.Missing });

    [LoggerMessage(LogLevel.Warning, "The attached file {File} cannot be fetched now; this is tried again.")]
    private partial void LogNotNow(Exception exception, string file);
}
