using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCore.Localization;

namespace Sapling.Features.Localization.PortableObjects;

/// <summary>
/// The dictionary of each culture, read once. In Development a changed, new or removed file takes effect within a second,
/// without a restart; elsewhere files are not checked again.
/// </summary>
internal sealed class PoCatalogs(
    ILocalizationFileLocationProvider files,
    IEnumerable<IPluralRuleProvider> rules,
    IEnumerable<ITranslationProvider> others,
    IHostEnvironment environment,
    TimeProvider time,
    ILogger<PoCatalogs> logger) : ILocalizationManager
{
    private static readonly TimeSpan ChecksApart = TimeSpan.FromSeconds(1);
    private readonly ConcurrentDictionary<string, Loaded> _loaded = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool _watches = environment.IsDevelopment();

    /// <inheritdoc/>
    public CultureDictionary GetDictionary(CultureInfo culture)
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
        return !Stamps(loaded.Catalog.CultureName).SequenceEqual(loaded.Stamps);
    }

    private Loaded Load(CultureInfo culture)
    {
        var stamps = Stamps(culture.Name);
        var catalog = new CultureDictionary(culture.Name, RuleOf(culture));
        catalog.MergeTranslations(FilesOf(culture.Name).SelectMany(Read).Select(entry => new CultureDictionaryRecord(entry.MessageId, entry.Context, entry.Translations)));
        foreach (var other in others)
        {
            other.LoadTranslations(culture.Name, catalog);
        }

        return new Loaded(catalog, stamps) { CheckedAt = time.GetTimestamp() };
    }

    private IEnumerable<IFileInfo> FilesOf(string culture) => files.GetLocations(culture).Where(file => file.Exists);

    /// <summary>For a language that nobody knows, one form for one and another for all other numbers.</summary>
    private PluralizationRuleDelegate RuleOf(CultureInfo culture)
    {
        foreach (var provider in rules.OrderBy(provider => provider.Order))
        {
            if (provider.TryGetRule(culture, out var rule))
            {
                return rule;
            }
        }

        return count => count == 1 ? 0 : 1;
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

    private Stamp[] Stamps(string culture)
        => _watches ? [.. FilesOf(culture).Select(file => new Stamp(file.PhysicalPath ?? file.Name, file.LastModified, file.Length))] : [];

    private sealed record Stamp(string File, DateTimeOffset LastModified, long Length);

    private sealed record Loaded(CultureDictionary Catalog, Stamp[] Stamps)
    {
        public long CheckedAt { get; set; }
    }
}
