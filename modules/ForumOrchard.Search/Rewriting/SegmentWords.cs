using System.Collections.Concurrent;
using System.Numerics;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;

namespace ForumOrchard.Search.Rewriting;

/// <summary>
/// The words of one field of one segment of an index, in memory: fifty bytes or so each. A segment never changes, so they are read once and
/// forgotten with it. Lucene's own automata find near words too, but take milliseconds for each, as every misspelled word is asked for
/// several times; here a look at each word's length and letters leaves few to compare.
/// </summary>
internal sealed class SegmentWords
{
    private static readonly ConditionalWeakTable<object, ConcurrentDictionary<string, SegmentWords>> Segments = [];

    private readonly string[] _inOrder;
    private readonly Dictionary<int, Word[]> _byLength;

    private SegmentWords(List<Word> words)
    {
        _inOrder = [.. words.Select(word => word.Text).Order(StringComparer.Ordinal)];
        _byLength = words.GroupBy(word => word.Text.Length).ToDictionary(same => same.Key, same => same.ToArray());
    }

    /// <summary>Those of a field, which a segment may lack.</summary>
    public static SegmentWords Of(AtomicReader segment, string field) =>
        Segments.GetOrCreateValue(segment.CoreCacheKey).GetOrAdd(field, static (name, reader) => new SegmentWords(Read(reader, name)), segment);

    /// <summary>True where a word begins so.</summary>
    public bool HasWordsFrom(string beginning)
    {
        var place = Array.BinarySearch(_inOrder, beginning, StringComparer.Ordinal);
        return place >= 0 || (~place < _inOrder.Length && _inOrder[~place].StartsWith(beginning, StringComparison.Ordinal));
    }

    /// <summary>The words that differ in no more letters than that, and how many documents of the segment hold them.</summary>
    public IEnumerable<NearWord> Near(string word, int distance)
    {
        var letters = LettersOf(word);
        for (var length = word.Length - distance; length <= word.Length + distance; length++)
        {
            foreach (var candidate in _byLength.GetValueOrDefault(length) ?? [])
            {
                // One letter in another's place is two that are in one word only.
                if (BitOperations.PopCount(letters ^ candidate.Letters) <= 2 * distance && EditDistance.Between(word, candidate.Text) is var apart && apart <= distance)
                {
                    yield return new NearWord(candidate.Text, apart, candidate.Frequency);
                }
            }
        }
    }

    private static List<Word> Read(AtomicReader segment, string field)
    {
        var words = new List<Word>();
        if (segment.GetTerms(field) is not { } terms)
        {
            return words;
        }

        var at = terms.GetEnumerator();
        while (at.MoveNext())
        {
            // Numbers are no words, and what is longer than a word is none.
            if (at.Term.Length <= 2 * TypedWords.LongestWord && at.Term.Utf8ToString() is var text && TypedWords.IsLetters(text))
            {
                words.Add(new Word(text, LettersOf(text), at.DocFreq));
            }
        }

        return words;
    }

    /// <summary>Which letters a word has: a bit for each of the 26 Latin or the 32 Cyrillic ones.</summary>
    private static uint LettersOf(string word)
    {
        var letters = 0u;
        foreach (var letter in word)
        {
            letters |= 1u << (letter & 31);
        }

        return letters;
    }

    private readonly record struct Word(string Text, uint Letters, int Frequency);
}
