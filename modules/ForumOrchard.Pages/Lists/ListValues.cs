using Microsoft.Extensions.Caching.Memory;
using OrchardCore.Environment.Cache;
using YesSql;

namespace ForumOrchard.Pages.Lists;

/// <summary>Reads the values of a list's items once for each language, and keeps them until an item of the type changes.</summary>
public sealed class ListValues(IStore store, IMemoryCache cache, ISignal signal)
{
    /// <summary>The values of the published items of a type in a language.</summary>
    /// <param name="contentType">The type; the signal of its changes is <see cref="SignalOf"/>.</param>
    /// <param name="culture">The language.</param>
    /// <param name="read">Reads them, in a session that sees committed changes only.</param>
    public async Task<FilterValues> GetAsync(string contentType, string culture, Func<ISession, Task<FilterValues>> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var key = $"{nameof(ListValues)}:{contentType}:{culture}";
        if (cache.TryGetValue<FilterValues>(key, out var kept))
        {
            return kept!;
        }

        // Take the token first: a change during the read makes the values stale.
        var token = signal.GetToken(SignalOf(contentType));
        await using var session = store.CreateSession(withTracking: false);
        return cache.Set(key, await read(session), token);
    }

    /// <summary>The signal sent after a published item of a type has changed.</summary>
    internal static string SignalOf(string contentType) => $"ForumOrchard.Pages.Lists:{contentType}";
}
