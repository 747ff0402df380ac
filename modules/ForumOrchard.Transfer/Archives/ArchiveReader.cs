using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using ForumOrchard.Uploads.Contents;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Media;

namespace ForumOrchard.Transfer.Archives;

/// <summary>Reads archives of any origin: nothing of them is believed before it was looked at, and no more is unpacked than <see cref="ArchiveBounds"/> allow.</summary>
public sealed class ArchiveReader(IOptions<MediaOptions> media, ITypeActivatorFactory<ContentPart> parts, IStringLocalizer<ArchiveReader> S)
{
    /// <summary>Looks through a new archive, and unpacks each file once.</summary>
    /// <param name="path">The archive's file.</param>
    /// <param name="name">Name of the upload, for people.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="ArchiveException">The archive is not taken.</exception>
    public async Task<ArchiveNote> InspectAsync(string path, string name, CancellationToken cancellationToken)
    {
        using var zip = Open(path);
        using var recipe = await RecipeAsync(zip, cancellationToken);
        _ = Items(recipe);
        var files = await FilesAsync(zip, recipe, cancellationToken);
        return new ArchiveNote(name, files, [.. Steps(recipe).Select(step => step.Name).Where(step => !Is(step, "content") && !Is(step, "media")).Distinct(StringComparer.OrdinalIgnoreCase)]);
    }

    /// <summary>The items of an archive that was looked through.</summary>
    public async Task<IReadOnlyList<ContentItem>> ItemsAsync(string path, CancellationToken cancellationToken = default)
    {
        using var zip = Open(path);
        using var recipe = await RecipeAsync(zip, cancellationToken);
        return Items(recipe);
    }

    private ZipArchive Open(string path)
    {
        ZipArchive? zip = null;
        try
        {
            zip = ZipFile.OpenRead(path);
            return zip.Entries.Count <= ArchiveBounds.Entries ? zip : throw new ArchiveException(S["The archive has more than {0} files. Export less at a time.", ArchiveBounds.Entries]);
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException or ArchiveException)
        {
            zip?.Dispose();
            throw exception as ArchiveException ?? Damaged();
        }
    }

    private async Task<JsonDocument> RecipeAsync(ZipArchive zip, CancellationToken cancellationToken)
    {
        if (zip.GetEntry(ArchiveFormat.Recipe) is not { } entry)
        {
            throw new ArchiveException(S["This is no archive of an export: it has no {0}.", ArchiveFormat.Recipe]);
        }

        try
        {
            using var content = new MemoryStream();
            await using (var packed = new BoundedStream(await entry.OpenAsync(cancellationToken), ArchiveBounds.Recipe))
            {
                await packed.CopyToAsync(content, cancellationToken);
            }

            var bytes = content.ToArray();
            if (zip.Comment.StartsWith(ArchiveFormat.DigestPrefix, StringComparison.Ordinal) && !Is(zip.Comment[ArchiveFormat.DigestPrefix.Length..], Convert.ToHexString(SHA256.HashData(bytes))))
            {
                throw Damaged();
            }

            return JsonDocument.Parse(bytes.AsMemory(bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0), ArchiveFormat.Reading);
        }
        catch (BoundExceededException)
        {
            throw TooLarge();
        }
        catch (Exception exception) when (exception is InvalidDataException or JsonException)
        {
            throw Damaged();
        }
    }

    private List<ContentItem> Items(JsonDocument recipe)
    {
        try
        {
            return
            [
                .. Steps(recipe).Where(step => Is(step.Name, "content"))
                    .SelectMany(step => Member(step.Step, "data") is { ValueKind: JsonValueKind.Array } data ? data.EnumerateArray() : [])
                    .Select(item => Checked(item.Deserialize<ContentItem>() ?? throw Damaged())),
            ];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException or NotSupportedException or CultureNotFoundException)
        {
            throw new ArchiveException(S["The archive’s list of content is no such list: it was changed by hand, or is damaged."]);
        }
    }

    /// <summary>Reads every part and field once: one that is no such part or field is noticed here, and not by whoever needs it next.</summary>
    private ContentItem Checked(ContentItem item)
    {
        foreach (var (name, value) in ((JsonObject)item.Content).ToList())
        {
            var type = parts.GetTypeActivator(name).Type;
            if (type != typeof(ContentPart))
            {
                var part = Read(item, type, name, value);
                foreach (var field in type.GetProperties().Where(field => typeof(ContentField).IsAssignableFrom(field.PropertyType)))
                {
                    if (((JsonObject)value!).TryGetPropertyValue(field.Name, out var stored) && stored is not null)
                    {
                        Read(part, field.PropertyType, field.Name, stored);
                    }
                }
            }
        }

        if (item.TryGet<LocalizationPart>(out var localization))
        {
            _ = CultureInfo.GetCultureInfo(localization.Culture ?? string.Empty);
            return localization.LocalizationSet?.Length > ArchiveBounds.IdLength ? throw new FormatException() : item;
        }

        return item;
    }

    private static ContentElement Read(ContentElement owner, Type type, string name, JsonNode? stored) =>
        stored is JsonObject && owner.Get(type, name) is { } element ? element : throw new FormatException();

    private async Task<List<ArchiveFile>> FilesAsync(ZipArchive zip, JsonDocument recipe, CancellationToken cancellationToken)
    {
        var files = new List<ArchiveFile>();
        var left = ArchiveBounds.Unpacked;
        var named = Steps(recipe).Where(step => Is(step.Name, "media"))
            .SelectMany(step => Member(step.Step, "Files") is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : []);
        foreach (var file in named)
        {
            var path = Text(file, "TargetPath").TrimStart('/');
            if (!ArchiveFormat.IsPath(path) || !media.Value.AllowedFileExtensions.Contains(Path.GetExtension(path)))
            {
                throw new ArchiveException(S["The archive has a file “{0}”, which the media library does not take.", path]);
            }

            var entry = zip.GetEntry(Text(file, "SourcePath")) ?? throw new ArchiveException(S["The archive lacks its file “{0}”. Export anew.", path]);
            var read = await ReadAsync(entry, path, left, cancellationToken);
            left -= read.Length;
            if (Text(file, "Sha256") is { Length: > 0 } digest && !Is(digest, read.Sha256))
            {
                throw Damaged();
            }

            files.Add(read);
        }

        return files.GroupBy(file => file.Path, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Skip(1).Any()) is { } twice
            ? throw new ArchiveException(S["The archive has the file “{0}” twice.", twice.Key])
            : files;
    }

    private async Task<ArchiveFile> ReadAsync(ZipArchiveEntry entry, string path, long most, CancellationToken cancellationToken)
    {
        try
        {
            await using var packed = new BoundedStream(await entry.OpenAsync(cancellationToken), most);
            await using var content = await Spool.CopyAsync(packed);
            var ending = Path.GetExtension(path);
            if (!FileSignatures.Knows(ending) || !FileSignatures.Matches(content, ending))
            {
                throw new ArchiveException(S["The archive’s file “{0}” is not what its name says.", path]);
            }

            content.Position = 0;
            return new ArchiveFile(entry.FullName, path, packed.Count, Convert.ToHexString(await SHA256.HashDataAsync(content, cancellationToken)), entry.LastWriteTime.UtcDateTime);
        }
        catch (BoundExceededException)
        {
            throw TooLarge();
        }
        catch (InvalidDataException)
        {
            throw Damaged();
        }
    }

    private static IEnumerable<(string Name, JsonElement Step)> Steps(JsonDocument recipe) =>
        recipe.RootElement.ValueKind == JsonValueKind.Object && Member(recipe.RootElement, "steps") is { ValueKind: JsonValueKind.Array } steps
            ? steps.EnumerateArray().Select(step => (Text(step, "name"), step))
            : [];

    private static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object ? element.EnumerateObject().FirstOrDefault(member => Is(member.Name, name)) is { Value.ValueKind: not JsonValueKind.Undefined } found ? found.Value : null : null;

    private static string Text(JsonElement element, string name) => Member(element, name) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : string.Empty;

    private static bool Is(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private ArchiveException Damaged() => new(S["The file is no whole ZIP archive: it was damaged on its way, or is something else. Export and upload it anew."]);

    private ArchiveException TooLarge() => new(S["Unpacked, the archive is larger than this site takes. Export less at a time."]);
}
