using System.IO.Compression;
using ForumOrchard.Transfer.Archives;
using ForumOrchard.Uploads.Contents;
using Microsoft.Extensions.Logging;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using YesSql;

namespace ForumOrchard.Transfer.Import;

/// <summary>Puts the files of stored imports in place. Whatever stops it, it can be done again.</summary>
public sealed partial class PendingFiles(ISession session, ArchiveFolder folder, IMediaFileStore library, ILogger<PendingFiles> logger)
{
    /// <summary>Older ones tell nobody anything.</summary>
    private const int RecordsKept = 20;

    /// <summary>The last imports, the newest first.</summary>
    public async Task<IReadOnlyList<ImportRecord>> RecordsAsync() => [.. (await session.Query<ImportRecord>().ListAsync()).OrderByDescending(record => record.AtUtc)];

    /// <summary>Puts the files of an import in place, and stores that they are. If that fails, they stay pending, and the log says why.</summary>
    public async Task PutInPlaceAsync(ImportRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        try
        {
            folder.Close(record.ArchiveId);
            await CheckedFiles.StoreAsync(() => StoreAsync(record));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FileStoreException or InvalidDataException)
        {
            LogPending(exception, record.Pending.Count, record.Name);
            return;
        }

        record.Pending = [];
        await session.SaveAsync(record);
        await session.SaveChangesAsync();
        folder.Delete(record.ArchiveId);
    }

    /// <summary>Puts in place what earlier imports left pending, and deletes what is no longer needed.</summary>
    public async Task PutInPlaceAsync()
    {
        var records = await RecordsAsync();
        foreach (var record in records.Where(record => record.Pending.Count > 0))
        {
            await PutInPlaceAsync(record);
        }

        foreach (var record in records.Skip(RecordsKept).Where(record => record.Pending.Count == 0))
        {
            session.Delete(record);
        }

        folder.DeleteOld([.. records.Where(record => record.Pending.Count > 0).Select(record => record.ArchiveId)]);
    }

    private async Task StoreAsync(ImportRecord record)
    {
        if (record.Pending.Count == 0)
        {
            return;
        }

        using var zip = ZipFile.OpenRead(folder.PathOf(record.ArchiveId));
        foreach (var file in record.Pending)
        {
            await using var content = await zip.GetEntry(file.Entry)!.OpenAsync();
            await library.CreateFileFromStreamAsync(file.Path, content, overwrite: true);
        }
    }

    [LoggerMessage(LogLevel.Error, "The content of {Archive} is imported, but {Count} of its files could not be put in place; the site tries again each minute.")]
    private partial void LogPending(Exception exception, int count, string archive);
}
