namespace ForumOrchard.Pages.Sitemaps;

/// <summary>Addresses per sitemap file. The protocol allows 50,000; smaller files are generated and sent faster.</summary>
internal sealed record SitemapSize(int Addresses = 10_000);
