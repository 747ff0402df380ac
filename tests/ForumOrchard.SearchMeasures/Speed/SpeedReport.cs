using System.Globalization;
using ForumOrchard.SearchMeasures.Reporting;
using ForumOrchard.Testing.Reporting;

namespace ForumOrchard.SearchMeasures.Speed;

/// <summary>Measures the search in indexes of growing size.</summary>
internal static class SpeedReport
{
    /// <summary>Growth is measured from this size; below it, the search's own share dominates.</summary>
    private const int Base = 10_000;

    /// <param name="sizes">Sizes of the indexes in samples, in ascending order; at least two.</param>
    public static async Task<string> MakeAsync(IReadOnlyList<int> sizes)
    {
        var rows = new List<Row>();
        var times = new List<(SearchTimes Times, double Megabytes)>();
        await using (var growing = new GrowingSite())
        {
            await growing.StartAsync();
            foreach (var size in sizes)
            {
                Progress.Say($"{size:N0} documents");
                await growing.GrowToAsync(size);
                times.Add((await SearchTimes.MeasureAsync(growing.Site), Megabytes()));
                rows.Add(RowOf(times[^1].Times));
                Progress.Say($"  {Figures.Round(rows[^1].Value)} ({rows[^1].Detail})");
            }
        }

        Progress.Say("indexing");
        var indexing = await IndexingTimes.MeasureAsync();
        rows.AddRange(GrowthOf(times));
        rows.Add(new Row(
            "documents indexed a second from the database ÷ by a bare `IndexWriter` from memory", 0.5, IsLowerBetter: false, indexing.Ratio,
            $"{Figures.Round(indexing.Site)} ÷ {Figures.Round(indexing.Lucene)}"));
        return $"{Figures.Circumstances()}.\n\n{RowTable.Render(rows)}\n{MemoryOf(times)}";
    }

    private static Row RowOf(SearchTimes times) => new(
        string.Create(CultureInfo.InvariantCulture, $"search with all facets and marks ÷ the same query straight on Lucene’s `IndexSearcher`, {times.Documents:N0} documents, time"),
        3, IsLowerBetter: true, times.Ratio, $"{Figures.Round(times.Site)} ms ÷ {Figures.Round(times.Lucene)} ms");

    private static IEnumerable<Row> GrowthOf(List<(SearchTimes Times, double Megabytes)> times)
    {
        var (first, last) = (times.Find(one => one.Times.Documents >= Base), times[^1]);
        if (first.Times == last.Times)
        {
            yield break;
        }

        var (site, lucene) = (last.Times.Site / first.Times.Site, last.Times.Lucene / first.Times.Lucene);
        yield return new Row(
            string.Create(CultureInfo.InvariantCulture, $"growth of the search’s time from {first.Times.Documents:N0} to {last.Times.Documents:N0} documents ÷ growth of Lucene’s"),
            1, IsLowerBetter: true, site / lucene, $"{Figures.Round(site)} × ÷ {Figures.Round(lucene)} ×");
    }

    /// <summary>The managed memory that caches the index; the operating system manages the cache of its files.</summary>
    private static string MemoryOf(List<(SearchTimes Times, double Megabytes)> times)
    {
        var (first, last) = (times[0], times[^1]);
        var megabytes = (last.Megabytes - first.Megabytes) * 100_000 / (last.Times.Documents - first.Times.Documents);
        return string.Create(CultureInfo.InvariantCulture, $"Managed memory for 100,000 documents more: {Figures.Round(megabytes)} MB ({Figures.Round(last.Megabytes)} MB with {last.Times.Documents:N0}, {Figures.Round(first.Megabytes)} MB with {first.Times.Documents:N0}).\n");
    }

    private static double Megabytes() => GC.GetTotalMemory(forceFullCollection: true) / 1024d / 1024d;
}
