using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using ForumOrchard.Transfer.Archives;
using ForumOrchard.Uploads.Uses;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.Media;
using OrchardCore.Modules;

namespace ForumOrchard.Transfer.Export;

/// <summary>Writes archives: items, their drafts, and the files that they show or link to.</summary>
public sealed class ArchiveWriter(ExportedItems exported, IMediaFileStore store, IOptions<MediaOptions> media, IClock clock)
{
    /// <summary>An archive in a temporary file that is deleted with the stream; at its beginning.</summary>
    /// <param name="filter">Which items.</param>
    /// <param name="ids">Only these; null for all.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    public async Task<Stream> WriteAsync(ExportFilter filter, string[]? ids, CancellationToken cancellationToken)
    {
        var file = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 64 * 1024, FileOptions.Asynchronous | FileOptions.DeleteOnClose);
        try
        {
            await WriteAsync(file, await exported.VersionsAsync(filter, ids), cancellationToken);
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private async Task WriteAsync(Stream output, IReadOnlyList<ContentItem> items, CancellationToken cancellationToken)
    {
        await using var zip = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken);
        var prefix = media.Value.AssetsRequestPath.Value ?? string.Empty;
        var files = new List<(string Path, string Sha256)>();
        foreach (var path in items.SelectMany(item => UsedFiles.In((JsonObject)item.Content, prefix)).Distinct(StringComparer.Ordinal).Where(ArchiveFormat.IsPath).Order(StringComparer.Ordinal))
        {
            // What a text links to may be gone, or be no file at all; the import names it.
            if (await store.GetFileInfoAsync(path) is { IsDirectory: false } info)
            {
                var entry = zip.CreateEntry(ArchiveFormat.MediaFolder + path, CompressionLevel.Fastest);
                entry.LastWriteTime = info.LastModifiedUtc;
                await using var content = await store.GetFileStreamAsync(info);
                files.Add((path, await WriteAsync(entry, content, cancellationToken)));
            }
        }

        await using var recipe = new MemoryStream();
        WriteRecipe(recipe, items, files);
        recipe.Position = 0;
        zip.Comment = ArchiveFormat.DigestPrefix + await WriteAsync(zip.CreateEntry(ArchiveFormat.Recipe), recipe, cancellationToken);
    }

    /// <returns>The digest of the content.</returns>
    private static async Task<string> WriteAsync(ZipArchiveEntry entry, Stream content, CancellationToken cancellationToken)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var packed = await entry.OpenAsync(cancellationToken);
        var buffer = new byte[64 * 1024];
        for (int read; (read = await content.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            digest.AppendData(buffer, 0, read);
            await packed.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        return Convert.ToHexString(digest.GetHashAndReset());
    }

    private void WriteRecipe(Stream output, IReadOnlyList<ContentItem> items, List<(string Path, string Sha256)> files)
    {
        using var json = new Utf8JsonWriter(output, ArchiveFormat.Writing);
        json.WriteStartObject();
        json.WriteString("name", "ForumExport");
        json.WriteString("displayName", "Export");
        json.WriteString("description", $"Content and files, exported {clock.UtcNow:yyyy-MM-dd HH:mm} UTC.");
        json.WriteString("version", "1.0");
        json.WriteBoolean("issetuprecipe", value: false);
        json.WriteStartArray("steps");

        json.WriteStartObject();
        json.WriteString("name", "media");
        json.WriteStartArray("Files");
        foreach (var (path, sha256) in files)
        {
            json.WriteStartObject();
            json.WriteString("SourcePath", ArchiveFormat.MediaFolder + path);
            json.WriteString("TargetPath", path);
            json.WriteString("Sha256", sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();

        json.WriteStartObject();
        json.WriteString("name", "content");
        json.WriteStartArray("data");
        foreach (var item in items)
        {
            // The number of the document means nothing elsewhere.
            var node = JsonSerializer.SerializeToNode(item)!.AsObject();
            node.Remove(nameof(ContentItem.Id));
            node.WriteTo(json);
        }

        json.WriteEndArray();
        json.WriteEndObject();

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
