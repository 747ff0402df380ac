namespace ForumOrchard.Search.Querying.Highlighting;

/// <summary>Chooses the sentences of a hit that say best why it was found.</summary>
internal static class Passages
{
    /// <summary>Of all that is shown, in characters; three lines on a wide screen.</summary>
    public const int MaxLength = 280;

    /// <summary>A second passage, or the sentence behind the first, is shown where the first leaves that much.</summary>
    private const int WorthAdding = 60;

    /// <summary>Of one hit are analysed; what stands further on is no better as a rule.</summary>
    private const int MaxSentences = 40;

    /// <summary>All sentences of a text that hold something of what is sought.</summary>
    /// <param name="sought">What is sought.</param>
    /// <param name="text">One line a paragraph.</param>
    /// <param name="source">See <see cref="Passage.Source"/>.</param>
    public static IEnumerable<Passage> In(SoughtWords sought, string text, int source)
    {
        var folded = SoughtWords.Fold(text);
        var place = 0;
        for (var sentences = 0; sentences < MaxSentences && place < text.Length; sentences++)
        {
            place = sought.NextCandidate(folded, place);
            if (place < 0)
            {
                yield break;
            }

            var (start, end) = Sentences.Around(text, place);
            if (sought.Find(text, start, end) is { Count: > 0 } marks)
            {
                yield return new Passage(source, text, start, end, marks);
            }

            place = Math.Max(end, place + 1);
        }
    }

    /// <summary>One or two of the passages, as they stand in the texts; none where there are none.</summary>
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

    /// <summary>With the sentences behind it, as far as there is room.</summary>
    private static Passage Lengthen(Passage passage)
    {
        while (Sentences.Next(passage.Text, passage.End) is var (_, end) && end - passage.Start <= MaxLength)
        {
            passage = passage with { End = end };
        }

        return passage;
    }
}
