using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using ForumOrchard.Editing.Versions;
using ForumOrchard.Transfer.Archives;
using ForumOrchard.Uploads.Uses;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Media;
using YesSql;
using YesSql.Services;

namespace ForumOrchard.Transfer.Import;

/// <summary>Compares an archive with what is here, and changes nothing.</summary>
public sealed class ImportPlanner(
    IStore store,
    IContentDefinitionManager definitions,
    ItemDifferences differences,
    ArchiveClashes clashes,
    IMediaFileStore library,
    IOptions<MediaOptions> media,
    IStringLocalizer<ImportPlanner> S)
{
    private const int BatchSize = 200;

    /// <summary>What comes with a recipe is created and changed at one moment; whoever changes it later needs longer.</summary>
    private static readonly TimeSpan OneMoment = TimeSpan.FromSeconds(5);

    /// <summary>What a ZIP knows of moments.</summary>
    private static readonly TimeSpan ZipMoment = TimeSpan.FromSeconds(2);

    /// <param name="items">The items of the archive.</param>
    /// <param name="files">Its files.</param>
    public async Task<ImportPlan> PlanAsync(IReadOnlyList<ContentItem> items, IReadOnlyList<ArchiveFile> files)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(files);
        await using var session = store.CreateSession(withTracking: false);
        var names = (await definitions.ListTypeDefinitionsAsync()).ToDictionary(type => type.Name, type => type.DisplayName, StringComparer.Ordinal);
        var taken = await clashes.OfAsync(session, items);
        var planned = new List<PlannedItem>();
        foreach (var batch in items.GroupBy(item => item.ContentItemId, StringComparer.Ordinal).Chunk(BatchSize))
        {
            var ids = batch.Select(group => group.Key).ToArray();
            var here = (await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId.IsIn(ids)).ListAsync()).ToLookup(item => item.ContentItemId, StringComparer.Ordinal);
            foreach (var versions in batch.Select(group => group.OrderBy(version => version.Latest).ToList()))
            {
                planned.Add(await PlanAsync(versions, [.. here[versions[0].ContentItemId]], names, taken));
            }
        }

        return new ImportPlan(planned, await PlanAsync(files), await MissingAsync(planned, files));
    }

    private async Task<PlannedItem> PlanAsync(List<ContentItem> versions, List<ContentItem> here, Dictionary<string, string> names, ILookup<string, string> taken)
    {
        var item = versions[^1];
        PlannedItem Plan(Fate fate, IReadOnlyList<string>? changes = null, string? note = null) => new(
            item.ContentItemId,
            string.IsNullOrWhiteSpace(item.DisplayText) ? item.ContentItemId : item.DisplayText,
            names.GetValueOrDefault(item.ContentType ?? string.Empty, item.ContentType ?? string.Empty),
            CultureOf(item),
            fate,
            changes ?? [],
            note,
            versions);

        if (FaultOf(versions, here, names) is { } fault)
        {
            return Plan(Fate.Wrong, note: fault);
        }

        if (taken[item.ContentItemId].FirstOrDefault() is { } clash)
        {
            return Plan(Fate.Wrong, note: clash);
        }

        var latest = here.Find(version => version.Latest);
        var published = here.Find(version => version.Published);
        if (latest is null && published is null)
        {
            return here.Count == 0 ? Plan(Fate.New) : Plan(Fate.Newer, note: S["It was deleted here. Overwritten, it comes back."]);
        }

        var changes = await ChangesAsync(versions, latest, published);
        return Plan(changes.Count == 0 ? Fate.Same : IsNewer(latest ?? published!, item) ? Fate.Newer : Fate.Changed, changes);
    }

    private string? FaultOf(List<ContentItem> versions, List<ContentItem> here, Dictionary<string, string> names)
    {
        var item = versions[^1];
        if (versions.Any(version => !IsId(version.ContentItemId) || !(version.ContentItemVersionId is null or "" || IsId(version.ContentItemVersionId))))
        {
            return S["It has no id that could be one."];
        }

        if (versions.Any(version => !names.ContainsKey(version.ContentType ?? string.Empty)))
        {
            return S["This site has no content type “{0}”. Enable the feature that brings it, and look at the archive again.", item.ContentType ?? string.Empty];
        }

        if (versions.Concat(here).Any(version => version.ContentType != item.ContentType))
        {
            return S["An item here has the same id and another type."];
        }

        return versions.Count(version => version.Latest) > 1 || versions.Count(version => version.Published) > 1 || !versions.All(version => version.Latest || version.Published)
            ? S["It is in the archive more than once."].Value
            : null;
    }

    private async Task<IReadOnlyList<string>> ChangesAsync(List<ContentItem> versions, ContentItem? latest, ContentItem? published)
    {
        var changes = new List<string>();
        var (newLatest, newPublished) = (versions.Find(version => version.Latest), versions.Find(version => version.Published));
        if (latest is null != newLatest is null || published is null != newPublished is null || latest?.Published != newLatest?.Published)
        {
            changes.Add(S["Status"]);
        }

        foreach (var (was, becomes) in new[] { (latest, newLatest), (published, newPublished) }.Distinct())
        {
            if (was is not null && becomes is not null)
            {
                changes.AddRange(await differences.OfAsync(becomes, was));
                if (was.DisplayText != becomes.DisplayText && changes.Count == 0)
                {
                    changes.Add(S["Title"]);
                }
            }
        }

        return [.. changes.Distinct(StringComparer.Ordinal)];
    }

    private static bool IsNewer(ContentItem here, ContentItem item) => here.ModifiedUtc > (item.ModifiedUtc ?? DateTime.MinValue) && !(here.ModifiedUtc - here.CreatedUtc < OneMoment);

    private async Task<IReadOnlyList<PlannedFile>> PlanAsync(IReadOnlyList<ArchiveFile> files)
    {
        var planned = new List<PlannedFile>();
        foreach (var file in files)
        {
            var here = await library.GetFileInfoAsync(file.Path);
            planned.Add(new PlannedFile(file, here switch
            {
                null => Fate.New,
                { IsDirectory: true } => Fate.Wrong,
                _ when here.Length == file.Length && await DigestAsync(file.Path) == file.Sha256 => Fate.Same,
                _ => here.LastModifiedUtc > file.ModifiedUtc + ZipMoment ? Fate.Newer : Fate.Changed,
            }));
        }

        return planned;
    }

    private async Task<string> DigestAsync(string path)
    {
        await using var content = await library.GetFileStreamAsync(path);
        return Convert.ToHexString(await SHA256.HashDataAsync(content));
    }

    private async Task<IReadOnlyList<string>> MissingAsync(List<PlannedItem> items, IReadOnlyList<ArchiveFile> files)
    {
        var prefix = media.Value.AssetsRequestPath.Value ?? string.Empty;
        var used = items.Where(item => item.Fate is not (Fate.Same or Fate.Wrong)).SelectMany(item => item.Versions).SelectMany(version => UsedFiles.In((JsonObject)version.Content, prefix));
        var missing = new List<string>();
        foreach (var path in used.Distinct(StringComparer.Ordinal).Except(files.Select(file => file.Path), StringComparer.Ordinal).Where(ArchiveFormat.IsPath))
        {
            if (await library.GetFileInfoAsync(path) is null)
            {
                missing.Add(path);
            }
        }

        return missing;
    }

    private static CultureInfo? CultureOf(ContentItem item)
    {
        try
        {
            return item.TryGet<LocalizationPart>(out var part) && part.Culture is { Length: > 0 } culture ? CultureInfo.GetCultureInfo(culture) : null;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    private static bool IsId(string? id) => id is { Length: > 0 and <= ArchiveBounds.IdLength } && id.All(char.IsAsciiLetterOrDigit);
}
