using ForumOrchard.Search.Querying;
using Lucene.Net.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ForumOrchard.Search.Suggesting;

/// <summary>The names in a keyword field of one segment, by word prefixes.</summary>
internal sealed class SegmentNames
{
    private readonly PrefixWords _words;
    private readonly (string Name, int[] Documents)[] _names;

    public SegmentNames(AtomicReader segment, string field, Analyzer analyzer)
    {
        _names = [.. KeywordValues.Of(segment, field).OrderByDescending(name => name.Documents.Length)];
        _words = new PrefixWords(_names.Select(one => TypedBeginning.WordsOf(analyzer, one.Name)));
    }

    /// <summary>The best names: first those that begin with the text, then the most frequent in this segment.</summary>
    /// <param name="typed">At least one word.</param>
    /// <param name="live">The documents that are not deleted; null if none is.</param>
    /// <param name="count">Maximum number.</param>
    public IEnumerable<(string Name, bool IsBeginning)> Best(IReadOnlyList<string> typed, IBits? live, int count) =>
        _words.Best(typed, count, text => live is null || Array.Exists(_names[text].Documents, live.Get)).Select(one => (_names[one.Text].Name, one.IsBeginning));
}
