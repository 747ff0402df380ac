using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using ForumOrchard.Translations.Segments;
using ForumOrchard.Translations.States;
using ForumOrchard.Translations.Units;
using ForumOrchard.Translations.Words;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Modules;
using OrchardCore.Settings;
using YesSql;
using ISession = YesSql.ISession;

namespace ForumOrchard.Translations.Exchange;

/// <summary>Sends items to a translation program.</summary>
public sealed class XliffExport(UnitReader reader, IContentManager contents, IAutorouteEntries routes, ISiteService sites, ISession session, OrchardCore.Entities.IIdGenerator ids, IClock clock)
{
    /// <summary>A volunteer does not come back after a year; what is known of an export is as large as its texts.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    /// <summary>One file of XLIFF for each item.</summary>
    /// <param name="sets">The items in all their languages; those whose original is in the language are left out.</param>
    /// <param name="culture">Language of the translations; those that are missing are sent too.</param>
    public async Task<IReadOnlyList<XliffFile>> ReadAsync(IEnumerable<TranslationSet> sets, string culture)
    {
        ArgumentNullException.ThrowIfNull(sets);
        await ForgetAsync();
        var export = new TranslationExport { ExportId = ids.GenerateUniqueId(), CreatedUtc = clock.UtcNow };
        var files = new List<XliffFile>();
        foreach (var set in sets.Where(set => set.In(culture) != set.Original))
        {
            files.Add(await ReadAsync(set, culture, export));
        }

        await session.SaveAsync(export);
        return files;
    }

    /// <summary>Words that are no items: a file for each language of originals, most often one.</summary>
    /// <param name="collection">Where they stand.</param>
    /// <param name="culture">Language of the translations.</param>
    public async Task<IReadOnlyList<XliffFile>> ReadAsync(TranslatedCollection collection, string culture)
    {
        ArgumentNullException.ThrowIfNull(collection);
        await ForgetAsync();
        var (export, id, title) = (new TranslationExport { ExportId = ids.GenerateUniqueId(), CreatedUtc = clock.UtcNow }, collection.Collection.Id, collection.Collection.Title);
        var files = collection.In(culture).Where(row => row.State is not null).GroupBy(row => row.OriginalCulture).Select(rows => new XliffFile(id, title, Address: null, rows.Key, culture, [.. rows.Select(row =>
        {
            export.Units.Add(new ExportedUnit { Collection = id, Culture = culture, Unit = row.Entry.Id, Original = WordRow.TokenOf(row.Original), Version = WordRow.TokenOf(row.Text) });
            return new XliffUnit(
                string.Create(CultureInfo.InvariantCulture, $"{export.ExportId}.{export.Units.Count}"),
                row.Entry.Place.Length > 0 ? row.Entry.Place : title,
                Segment.OfWords(row.Original),
                row.Text.Length == 0 ? null : Segment.OfWords(row.Text),
                row.State switch { TranslationState.Missing => UnitState.Untranslated, TranslationState.Outdated => UnitState.Changed, _ => UnitState.Confirmed },
                row.Before);
        })])).ToList();
        await session.SaveAsync(export);
        return files;
    }

    /// <summary>One file as it is, several in a ZIP.</summary>
    /// <returns>The bytes and the file's name.</returns>
    public static async Task<(byte[] Content, string Name)> PackAsync(IReadOnlyList<XliffFile> files, XliffVersion version)
    {
        ArgumentNullException.ThrowIfNull(files);
        using var stream = new MemoryStream();
        if (files is [var one])
        {
            await WriteAsync(stream, one, version);
            return (stream.ToArray(), NameOf(one, 0));
        }

        await using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (number, file) in files.Index())
            {
                await using var entry = await zip.CreateEntry(NameOf(file, number + 1)).OpenAsync();
                await WriteAsync(entry, file, version);
            }
        }

        return (stream.ToArray(), "translations.zip");
    }

    private static async Task WriteAsync(Stream stream, XliffFile file, XliffVersion version)
    {
        // No indentation: white space is part of a sentence.
        await using var writer = XmlWriter.Create(stream, new XmlWriterSettings { Async = true, Encoding = new UTF8Encoding(false), Indent = false });
        await XliffWriter.Write(file, version).WriteToAsync(writer, CancellationToken.None);
    }

    private static string NameOf(XliffFile file, int number)
    {
        var name = string.IsNullOrWhiteSpace(file.Title) ? file.Id : file.Title;
        var title = string.Concat(name.Select(letter => char.IsLetterOrDigit(letter) ? letter : '-'))[..Math.Min(name.Length, 60)];
        return string.Create(CultureInfo.InvariantCulture, $"{(number == 0 ? string.Empty : $"{number:000}-")}{title}.{file.Culture}.xlf");
    }

    private async Task<XliffFile> ReadAsync(TranslationSet set, string culture, TranslationExport export)
    {
        var said = set.Original.Said;
        var item = await ItemUnitsAsync(set, culture);
        var units = new List<XliffUnit>();
        foreach (var (field, unit) in item.Fields.SelectMany(field => field.Units.Where(unit => unit.Pair.Original is not null).Select(unit => (field.Name, unit))))
        {
            export.Units.Add(new ExportedUnit { LocalizationSet = said.LocalizationSet, Culture = culture, Unit = unit.Id, Version = unit.Version });
            units.Add(new XliffUnit(
                string.Create(CultureInfo.InvariantCulture, $"{export.ExportId}.{export.Units.Count}"),
                field,
                unit.Pair.Original!,
                unit.Pair.Translation,
                unit.State,
                unit.Changes.Count == 0 ? null : string.Concat(unit.Changes.Where(piece => piece.Mark != Editing.Versions.Mark.Added).Select(piece => piece.Text))));
        }

        return new XliffFile(said.LocalizationSet, said.Title, await AddressAsync(said.ContentItemId), said.Culture, culture, units);
    }

    private async Task<ItemUnits> ItemUnitsAsync(TranslationSet set, string culture)
    {
        var translation = set.In(culture) is { } version ? await contents.GetVersionAsync(version.Latest.ContentItemVersionId) : null;
        return await reader.ReadAsync(translation ?? Missing(set, culture), set.Original);
    }

    /// <summary>A translation that there is not yet: without texts.</summary>
    internal static ContentItem Missing(TranslationSet set, string culture)
    {
        var missing = new ContentItem { ContentType = set.Original.Latest.ContentType };
        missing.Weld(new LocalizationPart { Culture = culture, LocalizationSet = set.Original.Latest.LocalizationSet });
        return missing;
    }

    private async Task<string?> AddressAsync(string contentItemId) => await routes.TryGetEntryByContentItemIdAsync(contentItemId) is (true, { } entry)
        ? $"{(await sites.GetSiteSettingsAsync()).BaseUrl?.TrimEnd('/')}/{entry.Path.TrimStart('/')}"
        : null;

    private async Task ForgetAsync()
    {
        var before = clock.UtcNow - Kept;
        foreach (var old in await session.Query<TranslationExport, TranslationExportIndex>(index => index.CreatedUtc < before).ListAsync())
        {
            session.Delete(old);
        }
    }
}
