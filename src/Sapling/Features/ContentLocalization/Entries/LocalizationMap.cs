using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.Environment.Cache;
using Sapling.Modules.Cache;
using YesSql;

namespace Sapling.Features.ContentLocalization.Entries;

/// <summary>The translations of all published items, in memory.</summary>
internal sealed class LocalizationMap(IStore store, ISignal signal)
{
    /// <summary>Signal sent after a published item has changed.</summary>
    public const string Signal = "Sapling.LocalizationEntries";

    private readonly SignalledValue<Content> _content = new(signal, Signal);

    public ValueTask<Content> GetAsync() => _content.GetAsync(async () =>
    {
        await using var session = store.CreateSession(withTracking: false);
        var rows = await session.QueryIndex<LocalizedContentItemIndex>(index => index.Published).ListAsync();
        return new Content([.. rows.Select(row => new LocalizationEntry
        {
            DocumentId = row.DocumentId,
            ContentItemId = row.ContentItemId ?? string.Empty,
            LocalizationSet = row.LocalizationSet ?? string.Empty,
            Culture = row.Culture ?? string.Empty,
        })]);
    });

    internal sealed class Content(IReadOnlyCollection<LocalizationEntry> entries)
    {
        public Dictionary<string, LocalizationEntry> ByItem { get; } = entries.DistinctBy(entry => entry.ContentItemId).ToDictionary(entry => entry.ContentItemId, StringComparer.Ordinal);

        public ILookup<string, LocalizationEntry> BySet { get; } = entries.ToLookup(entry => entry.LocalizationSet, StringComparer.Ordinal);
    }
}
