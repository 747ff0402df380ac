using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Sapling.Features.Localization.PortableObjects;

/// <summary>
/// The catalog of each culture, read once. In Development a changed, new or removed file takes effect within a second,
/// without a restart; elsewhere files are not checked again.
/// </summary>
internal sealed class PoCatalogs(IPoFiles files, IHostEnvironment environment, TimeProvider time, ILogger<PoCatalogs> logger)
{
    private static readonly TimeSpan ChecksApart = TimeSpan.FromSeconds(1);
    private readonly ConcurrentDictionary<string, Loaded> _loaded = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool _watches = environment.IsDevelopment();

    public PoCatalog Get(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        if (!_loaded.TryGetValue(culture.Name, out var loaded) || (_watches && IsStale(loaded)))
        {
            _loaded[culture.Name] = loaded = Load(culture);
        }

        return loaded.Catalog;
    }

    private bool IsStale(Loaded loaded)
    {
        if (time.GetElapsedTime(loaded.CheckedAt) < ChecksApart)
        {
            return false;
        }

        loaded.CheckedAt = time.GetTimestamp();
        return !Stamps(loaded.Catalog.Culture).SequenceEqual(loaded.Stamps);
    }

    private Loaded Load(CultureInfo culture)
    {
        var stamps = Stamps(culture);
        var entries = FilesOf(culture).SelectMany(Read).ToList();
        return new Loaded(new PoCatalog(culture, entries), stamps) { CheckedAt = time.GetTimestamp() };
    }

    /// <summary>The neutral culture first, so that "ru-KG" overrides "ru".</summary>
    private IEnumerable<IFileInfo> FilesOf(CultureInfo culture)
    {
        var chain = new Stack<CultureInfo>();
        for (var one = culture; one.Name.Length > 0; one = one.Parent)
        {
            chain.Push(one);
        }

        return chain.SelectMany(one => files.Find(one.Name));
    }

    private IReadOnlyList<PoEntry> Read(IFileInfo file)
    {
        using var reader = new StreamReader(file.CreateReadStream());
        var (entries, problems) = PoParser.Parse(reader);
        foreach (var problem in problems)
        {
            logger.LogWarning("{File}({Line}): {Problem}. The message is left untranslated.", file.PhysicalPath ?? file.Name, problem.Line, problem.Message);
        }

        return entries;
    }

    private Stamp[] Stamps(CultureInfo culture)
        => _watches ? [.. FilesOf(culture).Select(file => new Stamp(file.PhysicalPath ?? file.Name, file.LastModified, file.Length))] : [];

    private sealed record Stamp(string File, DateTimeOffset LastModified, long Length);

    private sealed record Loaded(PoCatalog Catalog, Stamp[] Stamps)
    {
        public long CheckedAt { get; set; }
    }
}
