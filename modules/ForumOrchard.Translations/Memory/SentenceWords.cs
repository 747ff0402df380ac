using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using ForumOrchard.Translations.Segments;
using ForumOrchard.Translations.Texts;

namespace ForumOrchard.Translations.Memory;

/// <summary>
/// What the memory compares of a sentence: its words and numbers in their order. Tags, punctuation, capitals and ё do not count.
/// </summary>
public sealed class SentenceWords
{
    /// <summary>
    /// Pairs of words by which a sentence is found: those with the smallest hashes (Broder, 1997). Two sentences that share most of their pairs share most of these too, so that a long sentence
    /// needs no more rows than one of a dozen words. Of sentences that are three quarters alike, at most one in a hundred shares none.
    /// </summary>
    private const int MostPairs = 12;

    private readonly IReadOnlyList<string> _words;

    private SentenceWords(IReadOnlyList<string> words) => _words = words;

    /// <param name="text">As <see cref="Segment.Text"/>.</param>
    public static SentenceWords Of(string text) => new([.. TextSense.Of(SegmentText.WordsOf(text))]);

    /// <summary>The words with spaces between, as the memory is searched.</summary>
    public static string Plain(string text) => string.Join(' ', Of(text)._words);

    /// <summary>First that of the whole sentence, then those of its pairs of words, its beginning and its end among them; none for a sentence without words.</summary>
    /// <param name="originalCulture">Languages do not share hashes.</param>
    /// <param name="culture">Language of the translation.</param>
    public IEnumerable<long> Hashes(string originalCulture, string culture)
    {
        if (_words.Count == 0)
        {
            return [];
        }

        long Hash(string what) => BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{originalCulture}\n{culture}\n{what}")));
        var pairs = _words.Prepend(string.Empty).Zip(_words.Append(string.Empty), (one, next) => Hash($"{one} {next}"));
        return pairs.Distinct().Order().Take(MostPairs).Prepend(Hash("\n" + string.Join(' ', _words)));
    }

    /// <summary>How alike two sentences are: 99 for the same words, less for each that is another, new or gone (Levenshtein, 1966), 0 for no word in common.</summary>
    public int LikenessTo(SentenceWords other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var longest = Math.Max(_words.Count, other._words.Count);
        return longest == 0 ? 0 : _words.SequenceEqual(other._words, StringComparer.Ordinal) ? 99 : Math.Min(98, 100 * (longest - DistanceTo(other._words)) / longest);
    }

    private int DistanceTo(IReadOnlyList<string> other)
    {
        var before = Enumerable.Range(0, other.Count + 1).ToArray();
        for (var row = 0; row < _words.Count; row++)
        {
            var now = new int[other.Count + 1];
            now[0] = row + 1;
            for (var column = 0; column < other.Count; column++)
            {
                now[column + 1] = Math.Min(Math.Min(now[column], before[column + 1]) + 1, before[column] + (_words[row] == other[column] ? 0 : 1));
            }

            before = now;
        }

        return before[other.Count];
    }
}
