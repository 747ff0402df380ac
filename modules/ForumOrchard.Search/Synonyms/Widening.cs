using ForumOrchard.Search.Analysis;

namespace ForumOrchard.Search.Synonyms;

/// <summary>Words of a query that stand for a group, and the others of the group.</summary>
/// <param name="Typed">The words as they were typed, analysed.</param>
/// <param name="Others">Each the words of another member of the group, analysed; at least one.</param>
internal sealed record Widening(IReadOnlyList<AnalysedWord> Typed, IReadOnlyList<IReadOnlyList<AnalysedWord>> Others);
