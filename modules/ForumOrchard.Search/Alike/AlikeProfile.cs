using ForumOrchard.Search.Querying.Facets;

namespace ForumOrchard.Search.Alike;

/// <summary>What determines similarity to an item.</summary>
/// <param name="ContentItemId">Its id.</param>
/// <param name="LocalizationSet">Shared with its translations; null for none.</param>
/// <param name="Title">Plain text; empty if only terms count, as between languages.</param>
/// <param name="Values">Its terms and program.</param>
internal sealed record AlikeProfile(string ContentItemId, string? LocalizationSet, string Title, IReadOnlyList<(Facet Facet, string Value)> Values);
