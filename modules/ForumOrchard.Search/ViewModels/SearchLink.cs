namespace ForumOrchard.Search.ViewModels;

/// <summary>A way to another search.</summary>
/// <param name="Label">What the visitor reads.</param>
/// <param name="Address">From the application's root.</param>
/// <param name="IsCurrent">True where it is the search that is shown.</param>
public sealed record SearchLink(string Label, string Address, bool IsCurrent = false);
