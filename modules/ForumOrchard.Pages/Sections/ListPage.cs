namespace ForumOrchard.Pages.Sections;

/// <summary>A page that is no content item, but lists some. It stands in the sitemap and is a step of breadcrumbs.</summary>
/// <param name="Path">Without the language: <c>news</c>, <c>laws/national</c>.</param>
/// <param name="Title">In the current language.</param>
public sealed record ListPage(string Path, string Title);
