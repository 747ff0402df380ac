using Microsoft.Extensions.Caching.Memory;
using OrchardCore.Environment.Cache;
using OrchardCore.Localization;
using YesSql;

namespace ForumOrchard.Pages.Lists;

/// <summary>In which of the site's languages there are items of a type; read once, and kept until an item of the type changes.</summary>
public sealed class TypeLanguages(IStore store, IMemoryCache cache, ISignal signal, ILocalizationService localization)
{
    /// <summary>The languages that have published items of a type, in the order of the settings.</summary>
    public async Task<IReadOnlyList<string>> WithItemsAsync(string contentType)
    {
        var languages = new List<string>();
        foreach (var culture in await localization.GetSupportedCulturesAsync())
        {
            if (await HasItemsAsync(contentType, culture))
            {
                languages.Add(culture);
            }
        }

        return languages;
    }

    private async Task<bool> HasItemsAsync(string contentType, string culture)
    {
        var key = $"{nameof(TypeLanguages)}:{contentType}:{culture}";
        if (cache.TryGetValue<bool>(key, out var kept))
        {
            return kept;
        }

        // Take the token first: a change during the read makes the answer stale.
        var token = signal.GetToken(ListValues.SignalOf(contentType));
        await using var session = store.CreateSession(withTracking: false);
        return cache.Set(key, await new LocalizedItems(session).Query(contentType, culture).CountAsync() > 0, token);
    }
}
