using ForumOrchard.Search.Querying.Facets;

namespace ForumOrchard.Search.Suggesting;

/// <summary>What a visitor may be about to type.</summary>
/// <param name="Text">The displayed text.</param>
public abstract record Suggestion(string Text);

/// <summary>An item's title; links to the item.</summary>
/// <param name="Text">The title.</param>
/// <param name="ContentType">The technical name of its type.</param>
/// <param name="Path">The address without a leading slash.</param>
public sealed record TitleSuggestion(string Text, string ContentType, string Path) : Suggestion(Text);

/// <summary>An author; links to all items by this author.</summary>
public sealed record AuthorSuggestion(string Text) : Suggestion(Text);

/// <summary>An act's number; links to items with it.</summary>
public sealed record NumberSuggestion(string Text) : Suggestion(Text);

/// <summary>A facet value; links to items with it.</summary>
/// <param name="Text">Its label in the visitor's language.</param>
/// <param name="Facet">The facet.</param>
/// <param name="Value">The value in the index.</param>
public sealed record TermSuggestion(string Text, Facet Facet, string Value) : Suggestion(Text);

/// <summary>A suggestion with its ranking data.</summary>
/// <param name="Suggestion">The suggestion.</param>
/// <param name="IsBeginning">Whether its text begins with the typed one; otherwise a later word does.</param>
/// <param name="Frequency">The number of items with it.</param>
/// <param name="Date">The item's date as the number <c>20160530</c>; 0 if it has none.</param>
internal readonly record struct RankedSuggestion(Suggestion Suggestion, bool IsBeginning, int Frequency, int Date);
