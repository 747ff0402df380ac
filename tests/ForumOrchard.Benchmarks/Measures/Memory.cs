using ForumOrchard.Benchmarks.Servers;
using ForumOrchard.Testing.Reporting;

namespace ForumOrchard.Benchmarks.Measures;

/// <summary>Resident memory after a thousand requests for many pages in sequence.</summary>
internal static class Memory
{
    private const int Requests = 1000;

    public static async Task<Row> MeasureAsync(string dataFolder, string savedFolder)
    {
        double bareMegabytes, siteMegabytes;
        await using (var bare = Server.Bare(savedFolder))
        {
            bareMegabytes = await MeasureAsync(bare);
        }

        await using (var site = Server.Site(dataFolder))
        {
            siteMegabytes = await MeasureAsync(site);
        }

        return new(
            "resident memory after 1,000 mixed requests ÷ B’s after the same", 2, IsLowerBetter: true,
            siteMegabytes / bareMegabytes, $"{Figures.Round(siteMegabytes)} MB ÷ {Figures.Round(bareMegabytes)} MB");
    }

    private static async Task<double> MeasureAsync(Server server)
    {
        await server.FirstPageAsync(SitePages.Listing);
        using var client = new HttpClient { BaseAddress = server.Address };
        for (var i = 0; i < Requests; i++)
        {
            using var response = await client.GetAsync(SitePages.Mixed[i % SitePages.Mixed.Length]);
            response.EnsureSuccessStatusCode();
            await response.Content.ReadAsByteArrayAsync();
        }

        return server.ResidentMegabytes;
    }
}
