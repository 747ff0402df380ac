using ForumOrchard.Search.Analysis;

namespace ForumOrchard.Search.Synonyms;

/// <summary>Words of a query that belong to a synonym group, and the other members.</summary>
/// <param name="Typed">The typed words, analyzed.</param>
/// <param name="Others">The analyzed words of each other member; at least one.</param>
internal sealed record Widening(IReadOnlyList<AnalysedWord> Typed, IReadOnlyList<IReadOnlyList<AnalysedWord>> Others);
