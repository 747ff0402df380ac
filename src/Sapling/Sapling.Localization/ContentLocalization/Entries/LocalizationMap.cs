using Microsoft.Extensions.Primitives;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.Environment.Cache;

namespace Sapling.Localization.ContentLocalization.Entries;

/// <summary>What <see cref="LocalizationEntries"/> keeps between requests.</summary>
internal sealed class LocalizationMap(ISignal signal)
{
    /// <summary>Sent after a published item has changed.</summary>
    public const string Signal = "Sapling.LocalizationEntries";

    private Content? _current;

    public async ValueTask<Content> GetAsync(Func<Task<IEnumerable<LocalizationEntry>>> read)
    {
        if (_current is { Token.HasChanged: false } current)
        {
            return current;
        }

        // The token comes first: a change while the rows are read makes what was read stale.
        var token = signal.GetToken(Signal);
        return _current = new Content(token, [.. await read()]);
    }

    internal sealed class Content(IChangeToken token, IReadOnlyCollection<LocalizationEntry> entries)
    {
        public IChangeToken Token => token;

        public Dictionary<string, LocalizationEntry> ByItem { get; } = entries.DistinctBy(entry => entry.ContentItemId).ToDictionary(entry => entry.ContentItemId, StringComparer.Ordinal);

        public ILookup<string, LocalizationEntry> BySet { get; } = entries.ToLookup(entry => entry.LocalizationSet, StringComparer.Ordinal);
    }
}
