using ForumOrchard.Search.Querying.Facets;

namespace ForumOrchard.Search.Suggesting;

/// <summary>What a visitor may be about to type.</summary>
/// <param name="Text">What they read.</param>
public abstract record Suggestion(string Text);

/// <summary>The title of an item; it leads there.</summary>
/// <param name="Text">The title.</param>
/// <param name="ContentType">The technical name of its type.</param>
/// <param name="Path">The address without a leading slash.</param>
public sealed record TitleSuggestion(string Text, string ContentType, string Path) : Suggestion(Text);

/// <summary>Who wrote something; leads to all that they wrote.</summary>
public sealed record AuthorSuggestion(string Text) : Suggestion(Text);

/// <summary>The number of an act; leads to what has it.</summary>
public sealed record NumberSuggestion(string Text) : Suggestion(Text);

/// <summary>A value of a facet; leads to what has it.</summary>
/// <param name="Text">Its label in the visitor's language.</param>
/// <param name="Facet">The facet.</param>
/// <param name="Value">As it is in the index.</param>
public sealed record TermSuggestion(string Text, Facet Facet, string Value) : Suggestion(Text);

/// <summary>A suggestion, and what speaks for it.</summary>
/// <param name="Suggestion">What is suggested.</param>
/// <param name="IsBeginning">Whether its text begins with what was typed; else a later word of it does.</param>
/// <param name="Frequency">How many items have it.</param>
/// <param name="Date">Of the item, as the number <c>20160530</c>; 0 if it has none.</param>
internal readonly record struct RankedSuggestion(Suggestion Suggestion, bool IsBeginning, int Frequency, int Date);
