using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentLocalization.Services;
using OrchardCore.Environment.Shell.Scope;
using YesSql;

namespace Sapling.Localization.ContentLocalization.Entries;

/// <summary>Reads the index once and keeps it until a published item changes.</summary>
internal sealed class LocalizationEntries(ISession session, LocalizationMap map) : ILocalizationEntries
{
    /// <inheritdoc/>
    public async Task<(bool, LocalizationEntry?)> TryGetLocalizationAsync(string contentItemId)
        => (await ReadAsync()).ByItem.TryGetValue(contentItemId, out var entry) ? (true, entry) : (false, null);

    /// <inheritdoc/>
    public async Task<IEnumerable<LocalizationEntry>> GetLocalizationsAsync(string localizationSet)
        => (await ReadAsync()).BySet[localizationSet];

    /// <inheritdoc/>
    public Task UpdateEntriesAsync()
    {
        ShellScope.AddDeferredSignal(LocalizationMap.Signal);
        return Task.CompletedTask;
    }

    private ValueTask<LocalizationMap.Content> ReadAsync() => map.GetAsync(async () =>
    {
        var rows = await session.QueryIndex<LocalizedContentItemIndex>(index => index.Published).ListAsync();
        return rows.Select(row => new LocalizationEntry
        {
            DocumentId = row.DocumentId,
            ContentItemId = row.ContentItemId ?? string.Empty,
            LocalizationSet = row.LocalizationSet ?? string.Empty,
            Culture = row.Culture ?? string.Empty,
        });
    });
}
