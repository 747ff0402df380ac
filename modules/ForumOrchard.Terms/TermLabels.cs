using Microsoft.Extensions.Caching.Memory;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Cache;

namespace ForumOrchard.Terms;

/// <summary>Reads each taxonomy once and caches it until a taxonomy changes.</summary>
public sealed class TermLabels(IContentHandleManager handles, IContentManager contents, IMemoryCache cache, ISignal signal) : ITermLabels
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
        var taxonomy = id is null ? null : await contents.GetAsync(id, VersionOptions.Published);
        return cache.Set(KeyOf(alias), TermList.Of(taxonomy), token);
    }

    private static string KeyOf(string alias) => $"{nameof(TermLabels)}:{alias}";
}
