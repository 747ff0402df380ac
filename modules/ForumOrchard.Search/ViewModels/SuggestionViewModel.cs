namespace ForumOrchard.Search.ViewModels;

/// <summary>A suggestion as the list under a search field shows it.</summary>
/// <param name="Text">What the visitor may be about to type.</param>
/// <param name="Kind">What it is, in the visitor's language.</param>
/// <param name="Address">Where it leads; from the server's root.</param>
public sealed record SuggestionViewModel(string Text, string Kind, string Address);
