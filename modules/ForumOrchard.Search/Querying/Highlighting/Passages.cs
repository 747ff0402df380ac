using ForumOrchard.Pages.Texts;

namespace ForumOrchard.Search.Querying.Highlighting;

/// <summary>Selects the sentences of a hit that best show why it was found.</summary>
internal static class Passages
{
    /// <summary>Total length in characters; three lines on a wide screen.</summary>
    public const int MaxLength = 280;

    /// <summary>A second passage, or the sentence after the first, is added if at least this much space is left.</summary>
    private const int WorthAdding = 60;

    /// <summary>Limit of sentences analyzed per hit; later ones are usually no better, and an attached file may be a book.</summary>
    private const int MaxSentences = 60;

    /// <summary>
    /// The sentences of the texts that match part of the search, until two contain all of it: later ones are hardly
    /// better.
    /// </summary>
    /// <param name="sought">The words and phrases of the search.</param>
    /// <param name="texts">Each with one line per paragraph.</param>
    /// <param name="first">Index of the first text among the texts of the hit.</param>
    public static List<Passage> In(SoughtWords sought, IEnumerable<string> texts, int first = 0)
    {
        var found = new List<Passage>();
        var complete = 0;
        foreach (var (source, text, start, end) in Candidates(sought, texts).Take(MaxSentences))
        {
            if (sought.Find(text, start, end) is not { Count: > 0 } marks)
            {
                continue;
            }

            var passage = new Passage(first + source, text, start, end, marks);
            found.Add(passage);
            complete += passage.IsSentence && passage.Sought.Count() == sought.Count ? 1 : 0;
            if (complete == 2)
            {
                break;
            }
        }

        return found;
    }

    private static IEnumerable<(int Source, string Text, int Start, int End)> Candidates(SoughtWords sought, IEnumerable<string> texts)
    {
        foreach (var (source, text) in texts.Index())
        {
            var folded = SoughtWords.Fold(text);
            var place = 0;
            while ((place = sought.NextCandidate(folded, place)) >= 0)
            {
                var (start, end) = Sentences.Around(text, place);
                yield return (source, text, start, end);
                place = Math.Max(end, place + 1);
            }
        }
    }

    /// <summary>One or two of the passages, in text order; none if there are none.</summary>
    public static IReadOnlyList<Passage> Best(IReadOnlyList<Passage> all)
    {
        if (all.MaxBy(passage => passage.Score) is not { } found)
        {
            return [];
        }

        var best = found.CutTo(MaxLength);
        var left = MaxLength - best.Length - 3;
        if (left < WorthAdding)
        {
            return [best];
        }

        var known = best.Sought.ToHashSet();
        var second = all.Where(passage => passage != found && (passage.Length <= left || passage.Sought.Any(word => !known.Contains(word))))
            .MaxBy(passage => (passage.Sought.Count(word => !known.Contains(word)) * 100) + passage.Score)?.CutTo(left);
        return second is null ? [best.Length == found.Length ? Lengthen(best) : best]
            : (second.Source, second.Start).CompareTo((best.Source, best.Start)) < 0 ? [second, best] : [best, second];
    }

    /// <summary>Adds the following sentences as far as they fit.</summary>
    private static Passage Lengthen(Passage passage)
    {
        while (Sentences.Next(passage.Text, passage.End) is var (_, end) && end - passage.Start <= MaxLength)
        {
            passage = passage with { End = end };
        }

        return passage;
    }
}
