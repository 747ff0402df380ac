using ForumOrchard.SearchMeasures.Speed;
using ForumOrchard.Testing.Reporting;

namespace ForumOrchard.SearchMeasures;

/// <summary>Measures the relevance, speed and robustness of the search, and writes docs/search.md.</summary>
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

        foreach (var part in options.Parts)
        {
            // Written immediately, so that a later failure loses nothing.
            await foreach (var (place, table) in MeasuredParts.MakeAsync(part, options.IsTrial))
            {
                Show(place, table, options);
            }
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
        if (!options.IsTrial)
        {
            Document.Write(place, table);
        }
    }
}
