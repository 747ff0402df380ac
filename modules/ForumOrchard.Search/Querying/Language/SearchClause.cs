namespace ForumOrchard.Search.Querying.Language;

/// <summary>One condition of a search.</summary>
/// <param name="IsExcluded">Whether it was preceded by a minus: matching items are excluded.</param>
internal abstract record SearchClause(bool IsExcluded);

/// <summary>Words in any form, anywhere.</summary>
internal sealed record WordsClause(string Text, bool IsExcluded) : SearchClause(IsExcluded);

/// <summary>Quoted words: exact forms in this order.</summary>
internal sealed record PhraseClause(string Text, bool IsExcluded) : SearchClause(IsExcluded);

/// <summary><c>author:</c></summary>
internal sealed record AuthorClause(string Name, bool IsExcluded) : SearchClause(IsExcluded);

/// <summary><c>year:</c></summary>
/// <param name="From">Four digits; null for no lower limit.</param>
/// <param name="To">Four digits, inclusive; null for no upper limit.</param>
/// <param name="IsExcluded">See <see cref="SearchClause"/>.</param>
internal sealed record YearClause(string? From, string? To, bool IsExcluded) : SearchClause(IsExcluded);

/// <summary><c>type:</c></summary>
/// <param name="ContentType">Its technical name.</param>
/// <param name="IsExcluded">See <see cref="SearchClause"/>.</param>
internal sealed record TypeClause(string ContentType, bool IsExcluded) : SearchClause(IsExcluded);
