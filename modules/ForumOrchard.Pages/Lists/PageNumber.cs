namespace ForumOrchard.Pages.Lists;

/// <summary>One of the numbers below a list.</summary>
/// <param name="Text">The number, or what stands for those left out.</param>
/// <param name="Address">Where it leads; null for a gap.</param>
/// <param name="IsCurrent">Whether it is the page that is shown.</param>
public sealed record PageNumber(string Text, string? Address, bool IsCurrent);
