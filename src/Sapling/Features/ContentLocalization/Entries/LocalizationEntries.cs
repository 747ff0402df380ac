using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Services;
using OrchardCore.Environment.Shell.Scope;

namespace Sapling.Features.ContentLocalization.Entries;

/// <inheritdoc cref="ILocalizationEntries"/>
internal sealed class LocalizationEntries(LocalizationMap map) : ILocalizationEntries
{
    /// <inheritdoc/>
    public async Task<(bool, LocalizationEntry?)> TryGetLocalizationAsync(string contentItemId)
        => (await map.GetAsync()).ByItem.TryGetValue(contentItemId, out var entry) ? (true, entry) : (false, null);

    /// <inheritdoc/>
    public async Task<IEnumerable<LocalizationEntry>> GetLocalizationsAsync(string localizationSet)
        => (await map.GetAsync()).BySet[localizationSet];

    /// <inheritdoc/>
    public Task UpdateEntriesAsync()
    {
        ShellScope.AddDeferredSignal(LocalizationMap.Signal);
        return Task.CompletedTask;
    }
}
