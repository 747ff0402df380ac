using System.Collections.Frozen;

namespace ForumOrchard.Site.Terms;

/// <summary>All terms of one taxonomy, in its order, children after their parent.</summary>
public sealed class TermList
{
    private readonly FrozenDictionary<string, Term> _byId;
    private readonly FrozenDictionary<string, Term> _byCode;

    /// <param name="taxonomyContentItemId">Null if there is no such taxonomy.</param>
    /// <param name="terms">Where two have one code, the first keeps it.</param>
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

    /// <summary>Null if the taxonomy has no such term.</summary>
    public Term? ById(string? contentItemId) => contentItemId is null ? null : _byId.GetValueOrDefault(contentItemId);

    /// <summary>Null if the taxonomy has no such term.</summary>
    public Term? ByCode(string? code) => code is null ? null : _byCode.GetValueOrDefault(code);
}
