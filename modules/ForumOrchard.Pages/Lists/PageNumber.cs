namespace ForumOrchard.Pages.Lists;

/// <summary>One of the page numbers below a list.</summary>
/// <param name="Text">The number, or the mark of a gap.</param>
/// <param name="Address">Its address; null for a gap.</param>
/// <param name="IsCurrent">Whether it is the current page.</param>
public sealed record PageNumber(string Text, string? Address, bool IsCurrent);
