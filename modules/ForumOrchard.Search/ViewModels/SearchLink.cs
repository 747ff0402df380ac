namespace ForumOrchard.Search.ViewModels;

/// <summary>A link to another search.</summary>
/// <param name="Label">The displayed label.</param>
/// <param name="Address">From the application's root.</param>
/// <param name="IsCurrent">Whether it is the current search.</param>
public sealed record SearchLink(string Label, string Address, bool IsCurrent = false);
