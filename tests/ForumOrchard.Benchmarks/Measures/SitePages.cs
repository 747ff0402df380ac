using ForumOrchard.Benchmarks.Servers;

namespace ForumOrchard.Benchmarks.Measures;

/// <summary>The requested pages.</summary>
internal static class SitePages
{
    /// <summary>A list with ten summaries.</summary>
    public const string Listing = "/ru/laws";

    /// <summary>A list of any length.</summary>
    public const string Publications = "/ru/publications";

    /// <summary>A search with a full page of results.</summary>
    public const string Search = "/ru/search?q=%D0%BD%D0%B0%D1%81%D0%B8%D0%BB%D0%B8%D0%B5";

    /// <summary>The mix of a thousand requests.</summary>
    public static readonly string[] Mixed =
    [
        "/ru", "/en", Listing, "/en/laws", Publications, "/en/publications", "/ru/news", "/en/news", "/ru/dialogues", "/en/dialogues",
        "/ru/programs", "/en/programs", "/ru/about/profile", "/en/about/profile", "/ru/laws?level=national", "/ru/publications?page=2",
        "/en/publications?year=2021", Search, "/en/search?q=violence", "/ru/search",
    ];

    /// <summary>Sets up a site and waits for its search index.</summary>
    /// <param name="site">The build, and a folder without data.</param>
    /// <param name="addresses">Pages that it may have.</param>
    /// <param name="savedFolder">Where to save them for the bare application; null for nowhere.</param>
    /// <returns>The pages that it has.</returns>
    public static async Task<IReadOnlyList<string>> SetUpAsync(Installation site, IReadOnlyList<string> addresses, string? savedFolder = null)
    {
        await using var server = Server.Site(site, cachesPages: false);
        await server.FirstPageAsync(Listing);

        // The search index is built after the site has started.
        await server.UntilAsync(Search, "/ru/laws/");
        using var client = new HttpClient { BaseAddress = server.Address };
        List<string> found = [];
        foreach (var address in addresses)
        {
            using var response = await client.GetAsync(address);
            if (response.IsSuccessStatusCode)
            {
                found.Add(address);
            }
        }

        if (savedFolder is not null)
        {
            await SavedPages.SaveAsync(savedFolder, server.Address, found);
        }

        return found;
    }

    public static string SearchFor(string words) => "/ru/search?q=" + Uri.EscapeDataString(words);
}
