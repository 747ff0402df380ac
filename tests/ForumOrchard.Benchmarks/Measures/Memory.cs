using ForumOrchard.Benchmarks.Reporting;
using ForumOrchard.Benchmarks.Servers;

namespace ForumOrchard.Benchmarks.Measures;

/// <summary>Resident memory after a thousand requests for many pages in sequence.</summary>
internal static class Memory
{
    private const int Requests = 1000;

    public static async Task<Comparison> MeasureAsync(Sites sites)
    {
        List<Func<Task<double>>> all = [() => MegabytesAsync(() => Server.Bare(sites.Saved), sites.Mixed), () => MegabytesAsync(() => Server.Site(sites.Newer), sites.Mixed)];
        if (sites.Older is { } older)
        {
            all.Add(() => MegabytesAsync(() => Server.Site(older), sites.Mixed));
        }

        var figures = await Turns.MediansAsync(rounds: 1, all);
        return new(
            "resident memory after 1,000 mixed requests ÷ B’s after the same",
            Ratio.AtMost(2.2, figures[1], figures[0], " MB"), Ratio.AtMost(0.65, figures[1], figures.Older(2), " MB"));
    }

    private static async Task<double> MegabytesAsync(Func<Server> start, IReadOnlyList<string> addresses)
    {
        await using var server = start();
        await server.FirstPageAsync(SitePages.Listing);
        using var client = new HttpClient { BaseAddress = server.Address };
        for (var i = 0; i < Requests; i++)
        {
            using var response = await client.GetAsync(addresses[i % addresses.Count]);
            response.EnsureSuccessStatusCode();
            await response.Content.ReadAsByteArrayAsync();
        }

        return server.ResidentMegabytes;
    }
}
