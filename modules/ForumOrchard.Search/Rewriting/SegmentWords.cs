using System.Collections.Concurrent;
using System.Numerics;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;

namespace ForumOrchard.Search.Rewriting;

/// <summary>
/// The words of one field in one index segment, in memory: about fifty bytes each. A segment never changes, so they are
/// read once and dropped with it. Lucene's automata find similar words too, but take milliseconds each, and every
/// misspelled word is looked up several times; here comparing length and letters leaves few candidates.
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

    /// <summary>The words of a field, which may be missing in a segment.</summary>
    public static SegmentWords Of(AtomicReader segment, string field) =>
        Segments.GetOrCreateValue(segment.CoreCacheKey).GetOrAdd(field, static (name, reader) => new SegmentWords(Read(reader, name)), segment);

    /// <summary>Whether a word begins with this text.</summary>
    public bool HasWordsFrom(string beginning) => WordsFrom(beginning).Any();

    /// <summary>The words that begin with this text, in order.</summary>
    public IEnumerable<string> WordsFrom(string beginning)
    {
        var place = Array.BinarySearch(_inOrder, beginning, StringComparer.Ordinal);
        return _inOrder.Skip(place >= 0 ? place : ~place).TakeWhile(word => word.StartsWith(beginning, StringComparison.Ordinal));
    }

    /// <summary>The words within an edit distance, with the number of documents in the segment.</summary>
    public IEnumerable<NearWord> Near(string word, int distance)
    {
        var letters = LettersOf(word);
        for (var length = word.Length - distance; length <= word.Length + distance; length++)
        {
            foreach (var candidate in _byLength.GetValueOrDefault(length) ?? [])
            {
                // A substituted letter makes two letters that occur in only one of the words.
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
            // Skip numbers and anything longer than a word.
            if (at.Term.Length <= 2 * TypedWords.LongestWord && at.Term.Utf8ToString() is var text && TypedWords.IsLetters(text))
            {
                words.Add(new Word(text, LettersOf(text), at.DocFreq));
            }
        }

        return words;
    }

    /// <summary>The letters of a word: one bit for each of the 26 Latin or 32 Cyrillic letters.</summary>
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
