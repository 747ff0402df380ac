namespace ForumOrchard.Search.Querying.Language;

/// <summary>One thing that a visitor asks for, or does not want.</summary>
/// <param name="IsExcluded">True behind a minus: what has it is not to be found.</param>
internal abstract record SearchClause(bool IsExcluded);

/// <summary>Words in any form, anywhere.</summary>
internal sealed record WordsClause(string Text, bool IsExcluded) : SearchClause(IsExcluded);

/// <summary>Words in quotes: as they are written, one after the other.</summary>
internal sealed record PhraseClause(string Text, bool IsExcluded) : SearchClause(IsExcluded);

/// <summary><c>author:</c></summary>
internal sealed record AuthorClause(string Name, bool IsExcluded) : SearchClause(IsExcluded);

/// <summary><c>year:</c></summary>
/// <param name="From">Four digits; null for no beginning.</param>
/// <param name="To">Four digits, included; null for no end.</param>
/// <param name="IsExcluded">See <see cref="SearchClause"/>.</param>
internal sealed record YearClause(string? From, string? To, bool IsExcluded) : SearchClause(IsExcluded);

/// <summary><c>type:</c></summary>
/// <param name="ContentType">Its technical name.</param>
/// <param name="IsExcluded">See <see cref="SearchClause"/>.</param>
internal sealed record TypeClause(string ContentType, bool IsExcluded) : SearchClause(IsExcluded);
