namespace ForumOrchard.Search.ViewModels;

/// <summary>A suggestion for display in the list below a search box.</summary>
/// <param name="Text">The suggested text.</param>
/// <param name="Kind">Its kind, in the visitor's language.</param>
/// <param name="Address">Its address, from the server's root.</param>
public sealed record SuggestionViewModel(string Text, string Kind, string Address);
