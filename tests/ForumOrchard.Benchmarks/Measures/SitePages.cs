using ForumOrchard.Benchmarks.Servers;

namespace ForumOrchard.Benchmarks.Measures;

/// <summary>The pages that are asked for.</summary>
internal static class SitePages
{
    /// <summary>A list with ten summaries.</summary>
    public const string Listing = "/ru/laws";

    /// <summary>A search with a full page of hits.</summary>
    public const string Search = "/ru/search?q=%D0%BD%D0%B0%D1%81%D0%B8%D0%BB%D0%B8%D0%B5";

    /// <summary>What a thousand mixed requests are made of.</summary>
    public static readonly string[] Mixed =
    [
        "/ru", "/en", "/ru/laws", "/en/laws", "/ru/publications", "/en/publications", "/ru/news", "/en/news", "/ru/dialogues", "/en/dialogues",
        "/ru/programs", "/en/programs", "/ru/about/profile", "/en/about/profile", "/ru/laws?level=national", "/ru/publications?page=2",
        "/en/publications?year=2021", Search, "/en/search?q=violence", "/ru/search",
    ];

    /// <summary>Sets a site up and saves its pages for the bare application.</summary>
    public static async Task PrepareAsync(string dataFolder, string savedFolder)
    {
        await using var site = Server.Site(dataFolder, cachesPages: false);
        await site.FirstPageAsync(Listing);

        // The search index is built once the site is there.
        using var client = new HttpClient { BaseAddress = site.Address };
        while (!(await client.GetStringAsync(Search)).Contains("/ru/laws/", StringComparison.Ordinal))
        {
            await Task.Delay(200);
        }

        await SavedPages.SaveAsync(savedFolder, site.Address, Mixed);
    }
}
