using ForumOrchard.Search.Querying;
using Lucene.Net.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ForumOrchard.Search.Suggesting;

/// <summary>The names that a keyword field of one segment holds, by the beginnings of their words.</summary>
internal sealed class SegmentNames
{
    private readonly PrefixWords _words;
    private readonly (string Name, int[] Documents)[] _names;

    private SegmentNames((string Name, int[] Documents)[] names, Analyzer analyzer) =>
        (_names, _words) = (names, new PrefixWords(names.Select(one => TypedBeginning.WordsOf(analyzer, one.Name))));

    public static SegmentNames Read(AtomicReader segment, string field, Analyzer analyzer) =>
        new([.. SegmentTerms.Of(segment, field).Select(term => (term.Value, term.Documents))], analyzer);

    /// <summary>Adds those that fit to what other segments had.</summary>
    /// <param name="typed">At least one word.</param>
    /// <param name="live">The documents that are not deleted; null where none is.</param>
    /// <param name="found">By name, how many items have it, and whether it begins with what was typed.</param>
    public void Find(IReadOnlyList<string> typed, IBits? live, Dictionary<string, (int Frequency, bool IsBeginning)> found)
    {
        foreach (var (text, isBeginning) in _words.Find(typed).Distinct())
        {
            var (name, documents) = _names[text];
            var frequency = live is null ? documents.Length : documents.Count(live.Get);
            if (frequency > 0)
            {
                found[name] = (found.GetValueOrDefault(name).Frequency + frequency, isBeginning);
            }
        }
    }
}
