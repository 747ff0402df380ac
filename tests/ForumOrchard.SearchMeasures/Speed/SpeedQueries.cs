using ForumOrchard.SearchMeasures.Corpus;

namespace ForumOrchard.SearchMeasures.Speed;

/// <summary>What is looked for while the time is taken: the words that visitors use, rare and frequent, one to five.</summary>
internal static class SpeedQueries
{
    private static readonly char[] Punctuation = [',', '.', ':', ';', '?', '—', '«', '»', '-'];

    /// <summary>So many Russian texts, the same in every run; each has a hit.</summary>
    public static IReadOnlyList<string> Take(int count)
    {
        var chance = new Chance(1325);
        return [.. Enumerable.Range(0, int.MaxValue).Select(number => Make(number % 4, chance)).Distinct(StringComparer.Ordinal).Take(count)];
    }

    private static string Make(int kind, Chance chance)
    {
        var words = chance.Of(SampleCorpus.Subjects).Ru;
        return kind switch
        {
            0 => words.Name,
            1 => chance.Of(LongWords(chance.Of(words.Sentences))),
            2 => string.Join(' ', chance.Some(LongWords(chance.Of(words.Sentences)), 2)),
            _ => $"{chance.Of(LongWords(words.Name))} {chance.Of(SampleCorpus.Frames.Places).Ru.Name}",
        };
    }

    private static string[] LongWords(string text) =>
        [.. text.Split((char[])[' ', .. Punctuation], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 4)];
}
