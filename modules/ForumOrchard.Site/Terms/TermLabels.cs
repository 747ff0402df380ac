using System.Text.Json;
using Microsoft.Extensions.Caching.Memory;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Cache;
using OrchardCore.Taxonomies.Models;

namespace ForumOrchard.Site.Terms;

/// <summary>Reads each taxonomy once and keeps it until a taxonomy changes.</summary>
public sealed class TermLabels(IContentHandleManager handles, IContentManager contents, IMemoryCache cache, ISignal signal) : ITermLabels
{
    /// <summary>Sent after a taxonomy has changed.</summary>
    internal const string Signal = "ForumOrchard.Site.Terms";

    /// <inheritdoc/>
    public ValueTask<TermList> GetAsync(string taxonomyAlias)
    {
        ArgumentException.ThrowIfNullOrEmpty(taxonomyAlias);
        return cache.TryGetValue<TermList>(KeyOf(taxonomyAlias), out var terms) ? new(terms!) : new(ReadAsync(taxonomyAlias));
    }

    private async Task<TermList> ReadAsync(string alias)
    {
        // The token comes first: a change while the terms are read makes what was read stale.
        var token = signal.GetToken(Signal);
        var id = await handles.GetContentItemIdAsync($"alias:{alias}");
        var taxonomy = id is null ? null : await contents.GetAsync(id, VersionOptions.Published);
        var terms = new List<Term>();
        Add(taxonomy?.As<TaxonomyPart>()?.Terms, depth: 0, terms);
        return cache.Set(KeyOf(alias), new TermList(taxonomy?.ContentItemId, terms), token);
    }

    private static void Add(IEnumerable<ContentItem>? items, int depth, List<Term> terms)
    {
        foreach (var item in items ?? [])
        {
            var labels = item.As<LabelsPart>();
            var code = labels?.Code is { Length: > 0 } given ? given : item.ContentItemId;
            terms.Add(new Term(item.ContentItemId, code, labels?.Labels ?? [], item.DisplayText ?? code, depth));
            Add(ChildrenOf(item), depth + 1, terms);
        }
    }

    /// <summary>A term keeps the terms below it beside its parts, where no part reaches them.</summary>
    private static List<ContentItem>? ChildrenOf(ContentItem term)
        => JsonSerializer.SerializeToNode(term)?["Terms"].Deserialize<List<ContentItem>>();

    private static string KeyOf(string alias) => $"{nameof(TermLabels)}:{alias}";
}
