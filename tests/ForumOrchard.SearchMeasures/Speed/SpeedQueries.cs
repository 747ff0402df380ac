using ForumOrchard.SearchMeasures.Corpus;
using Lucene.Net.Analysis.Ru;

namespace ForumOrchard.SearchMeasures.Speed;

/// <summary>The queries for timing: one to five words of one sample, rare and frequent, so that each query has a hit in every index.</summary>
internal static class SpeedQueries
{
    /// <summary>The smallest index has more samples.</summary>
    private const int Samples = 500;

    private static readonly char[] Between = [' ', ',', '.', ':', ';', '?', '—', '«', '»', '-', '(', ')'];

    /// <summary>The first Russian texts, the same in every run.</summary>
    public static IReadOnlyList<string> Take(int count)
    {
        var chance = new Chance(1325);
        var samples = SampleCorpus.Take(2 * Samples).Where(sample => sample.Culture == "ru").Take(Samples).ToList();
        return [.. Enumerable.Range(0, int.MaxValue).Select(number => Make(number % 4, chance.Of(samples), chance)).Distinct(StringComparer.Ordinal).Take(count)];
    }

    private static string Make(int kind, Sample sample, Chance chance) => kind switch
    {
        0 => string.Join(' ', LongWords(sample.Title).Take(5)),
        1 => chance.Of(LongWords(chance.Of(sample.Text))),
        2 => string.Join(' ', chance.Some(LongWords(chance.Of(sample.Text)), 2)),
        _ => $"{chance.Of(LongWords(sample.Title))} {chance.Of(LongWords(sample.Text[0]))}",
    };

    private static string[] LongWords(string text) =>
        [.. text.Split(Between, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 4 && !RussianAnalyzer.DefaultStopSet.Contains(word))];
}
