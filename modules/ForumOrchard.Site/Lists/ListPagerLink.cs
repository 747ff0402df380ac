namespace ForumOrchard.Site.Lists;

/// <summary>One number of a pager.</summary>
/// <param name="Number">The page; null for the gap between two numbers.</param>
/// <param name="Url">Null for a gap.</param>
/// <param name="IsCurrent">True for the page the visitor is on.</param>
public sealed record ListPagerLink(int? Number, string? Url, bool IsCurrent);
