using ForumOrchard.Benchmarks.Servers;

namespace ForumOrchard.Benchmarks.Measures;

/// <summary>The requested pages.</summary>
internal static class SitePages
{
    /// <summary>A list with ten summaries.</summary>
    public const string Listing = "/ru/laws";

    /// <summary>A search with a full page of results.</summary>
    public const string Search = "/ru/search?q=%D0%BD%D0%B0%D1%81%D0%B8%D0%BB%D0%B8%D0%B5";

    /// <summary>The mix of a thousand requests.</summary>
    public static readonly string[] Mixed =
    [
        "/ru", "/en", "/ru/laws", "/en/laws", "/ru/publications", "/en/publications", "/ru/news", "/en/news", "/ru/dialogues", "/en/dialogues",
        "/ru/programs", "/en/programs", "/ru/about/profile", "/en/about/profile", "/ru/laws?level=national", "/ru/publications?page=2",
        "/en/publications?year=2021", Search, "/en/search?q=violence", "/ru/search",
    ];

    /// <summary>Sets up a site and saves its pages for the bare application.</summary>
    public static async Task PrepareAsync(string dataFolder, string savedFolder)
    {
        await using var site = Server.Site(dataFolder, cachesPages: false);
        await site.FirstPageAsync(Listing);

        // The search index is built after the site has started.
        using var client = new HttpClient { BaseAddress = site.Address };
        while (!(await client.GetStringAsync(Search)).Contains("/ru/laws/", StringComparison.Ordinal))
        {
            await Task.Delay(200);
        }

        await SavedPages.SaveAsync(savedFolder, site.Address, Mixed);
    }
}
