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

    public SegmentNames(AtomicReader segment, string field, Analyzer analyzer)
    {
        _names = [.. KeywordValues.Of(segment, field).OrderByDescending(name => name.Documents.Length)];
        _words = new PrefixWords(_names.Select(one => TypedBeginning.WordsOf(analyzer, one.Name)));
    }

    /// <summary>The best: those that begin so, then the most frequent in this segment.</summary>
    /// <param name="typed">At least one word.</param>
    /// <param name="live">The documents that are not deleted; null where none is.</param>
    /// <param name="count">How many at most.</param>
    public IEnumerable<(string Name, bool IsBeginning)> Best(IReadOnlyList<string> typed, IBits? live, int count) =>
        _words.Best(typed, count, text => live is null || Array.Exists(_names[text].Documents, live.Get)).Select(one => (_names[one.Text].Name, one.IsBeginning));
}
