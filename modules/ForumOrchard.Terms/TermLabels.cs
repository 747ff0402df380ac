using Microsoft.Extensions.Caching.Memory;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Environment.Cache;
using YesSql;

namespace ForumOrchard.Terms;

/// <summary>Reads each taxonomy once and keeps it until a taxonomy changes.</summary>
public sealed class TermLabels(IContentHandleManager handles, IStore store, IMemoryCache cache, ISignal signal) : ITermLabels
{
    /// <summary>Signal sent after a taxonomy has changed.</summary>
    internal const string Signal = "ForumOrchard.Terms";

    /// <inheritdoc/>
    public ValueTask<TermList> GetAsync(string taxonomyAlias)
    {
        ArgumentException.ThrowIfNullOrEmpty(taxonomyAlias);
        return cache.TryGetValue<TermList>(KeyOf(taxonomyAlias), out var terms) ? new(terms!) : new(ReadAsync(taxonomyAlias));
    }

    private async Task<TermList> ReadAsync(string alias)
    {
        // Take the token first: a change during the read makes the terms stale.
        var token = signal.GetToken(Signal);
        var id = await handles.GetContentItemIdAsync($"alias:{alias}");
        return cache.Set(KeyOf(alias), TermList.Of(id is null ? null : await FindAsync(id)), token);
    }

    /// <summary>
    /// In a session of its own. The unit of work that asks may have read the taxonomy before it changed, and would get the same item again: an old label would be
    /// kept for everybody.
    /// </summary>
    private async Task<ContentItem?> FindAsync(string contentItemId)
    {
        await using var session = store.CreateSession(withTracking: false);
        return await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItemId && index.Published).FirstOrDefaultAsync();
    }

    private static string KeyOf(string alias) => $"{nameof(TermLabels)}:{alias}";
}
