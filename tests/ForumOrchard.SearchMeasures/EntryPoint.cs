using ForumOrchard.SearchMeasures.Hostile;
using ForumOrchard.SearchMeasures.Judging;
using ForumOrchard.SearchMeasures.Speed;
using ForumOrchard.Testing.Reporting;

namespace ForumOrchard.SearchMeasures;

/// <summary>Measures how good the search is, how fast, and whether it can be brought to fall, and writes docs/search.md.</summary>
internal static class EntryPoint
{
    private static readonly MeasuredDocument Document = new("search.md");

    private static async Task<int> Main(string[] arguments)
    {
        if (MeasureOptions.Parse(arguments) is not { } options)
        {
            Console.Error.WriteLine(MeasureOptions.Usage);
            return 1;
        }

        if (options.MeasuresRelevance)
        {
            foreach (var (place, table) in await RelevanceReport.MakeAsync(isWhole: options.IsWritten))
            {
                Show(place, table, options);
            }
        }

        if (options.MeasuresSpeed)
        {
            Show("speed", await SpeedReport.MakeAsync(SpeedReport.SizesOf(options)), options);
        }

        if (options.MeasuresHostile)
        {
            Show("hostile", await HostileReport.MakeAsync(options.Hostile), options);
        }

        if (options.MeasuresIndexing)
        {
            Console.WriteLine(await IndexingTimes.MeasureAsync());
        }

        return 0;
    }

    private static void Show(string place, string table, MeasureOptions options)
    {
        Console.WriteLine($"{place}:\n\n{table}");
        if (options.IsWritten)
        {
            Document.Write(place, table);
        }
    }
}
