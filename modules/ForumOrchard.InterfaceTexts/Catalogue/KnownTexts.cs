using ForumOrchard.InterfaceTexts.PortableObjects;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Environment.Extensions;
using OrchardCore.Localization;

namespace ForumOrchard.InterfaceTexts.Catalogue;

/// <summary>All texts that the PO files of the site name, in any of its languages. Files are read again only when they change.</summary>
public sealed class KnownTexts(ILocalizationFileLocationProvider files, IExtensionManager extensions)
{
    private volatile Known? _known;

    /// <summary>By key, in the order of files: texts of a module stand together.</summary>
    /// <param name="cultures">The site's.</param>
    public IReadOnlyDictionary<string, KnownText> Read(IEnumerable<string> cultures)
    {
        ArgumentNullException.ThrowIfNull(cultures);

        // Orchard Core names every place where a file may be, also those where none is.
        var found = cultures.SelectMany(files.GetLocations).Where(file => file.Exists).ToList();
        var stamps = found.Select(file => (file.PhysicalPath ?? file.Name, file.LastModified, file.Length)).ToList();
        if (_known is not { } known || !known.Stamps.SequenceEqual(stamps))
        {
            _known = known = new Known(stamps, Read(found));
        }

        return known.Texts;
    }

    private Dictionary<string, KnownText> Read(List<IFileInfo> found)
    {
        var modules = extensions.GetExtensions().Select(extension => extension.Id).OrderByDescending(id => id.Length).ToList();
        var texts = new Dictionary<string, KnownText>(StringComparer.Ordinal);
        foreach (var (file, message) in found.SelectMany(Messages, (file, message) => (file, message)))
        {
            string[] places = message.Context is null ? PlacesOf(file) : [message.Context];
            var module = modules.Find(id => places.Any(place => place == id || place.StartsWith(id + ".", StringComparison.Ordinal)));
            var text = new KnownText(message.Context, message.Original, message.Plural, module is null ? [] : [module]);

            // Several modules may say the same, and a translation may lack the plural that another has.
            texts[text.Key] = texts.TryGetValue(text.Key, out var before) ? before with { Plural = before.Plural ?? text.Plural, Modules = [.. before.Modules.Union(text.Modules)] } : text;
        }

        return texts;
    }

    private static IReadOnlyList<PoMessage> Messages(IFileInfo file)
    {
        using var stream = file.CreateReadStream();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return PoFile.Read(content.ToArray()).Messages;
    }

    /// <summary>A file of a module is in a folder with its name, or has that name: <c>Localization/ForumTheme/ru.po</c>, <c>Localization/ForumTheme-ru.po</c>, <c>Localization/ru/ForumTheme.po</c>.</summary>
    internal static string[] PlacesOf(IFileInfo file)
    {
        var name = Path.GetFileNameWithoutExtension(file.Name);
        return [name, name.Split('-')[0], Path.GetFileName(Path.GetDirectoryName(file.PhysicalPath)) ?? string.Empty];
    }

    private sealed record Known(IReadOnlyList<(string Path, DateTimeOffset LastModified, long Length)> Stamps, IReadOnlyDictionary<string, KnownText> Texts);
}
