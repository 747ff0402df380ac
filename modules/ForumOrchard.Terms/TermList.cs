using System.Collections.Frozen;
using System.Globalization;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Models;

namespace ForumOrchard.Terms;

/// <summary>All terms of one taxonomy, in its order, children after their parent.</summary>
public sealed class TermList
{
    private readonly FrozenDictionary<string, Term> _byId;
    private readonly FrozenDictionary<string, Term> _byCode;

    /// <param name="taxonomyContentItemId">Null if there is no such taxonomy.</param>
    /// <param name="terms">If two terms share a code, the first one keeps it.</param>
    public TermList(string? taxonomyContentItemId, IReadOnlyList<Term> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        TaxonomyContentItemId = taxonomyContentItemId;
        All = terms;
        _byId = terms.ToFrozenDictionary(term => term.ContentItemId, StringComparer.Ordinal);
        _byCode = terms.DistinctBy(term => term.Code, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(term => term.Code, StringComparer.OrdinalIgnoreCase);
    }

    public string? TaxonomyContentItemId { get; }

    public IReadOnlyList<Term> All { get; }

    /// <summary>The terms in one version of the taxonomy.</summary>
    /// <param name="taxonomy">Null for no terms.</param>
    public static TermList Of(ContentItem? taxonomy)
    {
        var terms = new List<Term>();
        Add(taxonomy is not null && taxonomy.TryGet<TaxonomyPart>(out var part) ? part.Terms : null, depth: 0, terms);
        return new TermList(taxonomy?.ContentItemId, terms);
    }

    /// <summary>Null if the taxonomy has no such term.</summary>
    public Term? ById(string? contentItemId) => contentItemId is null ? null : _byId.GetValueOrDefault(contentItemId);

    /// <summary>The terms of a field, in its order; terms that no longer exist are skipped.</summary>
    /// <param name="termIds">The values of a field; null for none.</param>
    public IEnumerable<Term> ByIds(IEnumerable<string>? termIds) => (termIds ?? []).Select(ById).OfType<Term>();

    /// <summary>The codes of a field's terms: what addresses name them by.</summary>
    /// <param name="termIds">The values of a field; null for none.</param>
    public IEnumerable<string> CodesOf(IEnumerable<string>? termIds) => ByIds(termIds).Select(term => term.Code);

    /// <summary>Null if the taxonomy has no such term.</summary>
    public Term? ByCode(string? code) => code is null ? null : _byCode.GetValueOrDefault(code);

    /// <summary>A term of this list and all below it.</summary>
    public IEnumerable<Term> WithThoseBelow(Term term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return All.SkipWhile(one => one.ContentItemId != term.ContentItemId).Skip(1).TakeWhile(one => one.Depth > term.Depth).Prepend(term);
    }

    /// <summary>The labels of several terms; terms that no longer exist are skipped.</summary>
    /// <param name="termIds">The values of a field.</param>
    /// <param name="culture">A culture; null or empty for the current one.</param>
    public IEnumerable<string> LabelsOf(IEnumerable<string> termIds, string? culture)
    {
        var language = string.IsNullOrEmpty(culture) ? null : CultureInfo.GetCultureInfo(culture);
        return ByIds(termIds).Select(term => term.Label(language));
    }

    private static void Add(IEnumerable<ContentItem>? items, int depth, List<Term> terms)
    {
        foreach (var item in items ?? [])
        {
            var labels = item.TryGet<LabelsPart>(out var part) ? part : null;
            var code = labels?.Code is { Length: > 0 } given ? given : item.ContentItemId;
            terms.Add(new Term(item.ContentItemId, code, labels?.Labels ?? [], item.DisplayText ?? code, depth) { Genders = labels?.Genders ?? [] });
            Add(TermTree.ChildrenOf(item), depth + 1, terms);
        }
    }
}
