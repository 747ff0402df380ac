using System.Collections.Frozen;
using System.Globalization;

namespace Sapling.Features.Localization.PortableObjects;

/// <summary>All translated messages of one culture, indexed for lookup.</summary>
internal sealed class PoCatalog
{
    private static readonly FrozenDictionary<string, string[]> None = FrozenDictionary<string, string[]>.Empty;
    private readonly FrozenDictionary<string, FrozenDictionary<string, string[]>> _byContext;

    /// <param name="culture">The culture that determines the plural rule.</param>
    /// <param name="entries">If two have the same context and id, the later one wins.</param>
    public PoCatalog(CultureInfo culture, IEnumerable<PoEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        Culture = culture;
        _byContext = entries
            .GroupBy(entry => entry.Context, StringComparer.Ordinal)
            .ToFrozenDictionary(
                context => context.Key,
                context => context.GroupBy(entry => entry.MessageId, StringComparer.Ordinal)
                    .ToFrozenDictionary(message => message.Key, message => message.Last().Translations, StringComparer.Ordinal),
                StringComparer.Ordinal);
    }

    public CultureInfo Culture { get; }

    /// <summary>The messages with exactly <paramref name="context"/>; empty if there are none.</summary>
    public FrozenDictionary<string, string[]> InContext(string context) => _byContext.GetValueOrDefault(context, None);

    /// <summary>The messages without a context.</summary>
    public FrozenDictionary<string, string[]> Anywhere => InContext(string.Empty);
}
