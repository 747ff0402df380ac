namespace ForumOrchard.Pages.Sitemaps;

/// <summary>How many addresses a file of the sitemap holds. The protocol allows 50,000; fewer are read and sent sooner.</summary>
internal sealed record SitemapSize(int Addresses = 10_000);
