using OrchardCore.ContentManagement;

namespace ForumOrchard.Terms.Merging;

/// <summary>The question which term another one is to become part of.</summary>
/// <param name="Terms">All terms of the taxonomy.</param>
/// <param name="Term">The one that goes.</param>
/// <param name="Items">The items that have it.</param>
public sealed record MergeViewModel(TermList Terms, Term Term, IReadOnlyList<ContentItem> Items);
