namespace ForumOrchard.Pages.Descriptions;

/// <summary>A link to a page of the site.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="Path">From the root: <c>/en/news</c>.</param>
public sealed record PageLink(string Text, string Path);
