using ForumOrchard.Search.Querying.Facets;

namespace ForumOrchard.Search.Alike;

/// <summary>By what an item is alike to others.</summary>
/// <param name="ContentItemId">Its id.</param>
/// <param name="LocalizationSet">What it has in common with its translations; null for none.</param>
/// <param name="Title">Plain text; empty where only terms count, as between languages.</param>
/// <param name="Values">Its terms and its program.</param>
internal sealed record AlikeProfile(string ContentItemId, string? LocalizationSet, string Title, IReadOnlyList<(Facet Facet, string Value)> Values);
