namespace ForumOrchard.Pages.Sections;

/// <summary>A list page of content items. It is in the sitemap and can be a breadcrumb step.</summary>
/// <param name="Path">Without the language: <c>news</c>, <c>laws/national</c>.</param>
/// <param name="Title">In the current language.</param>
public sealed record ListPage(string Path, string Title);
