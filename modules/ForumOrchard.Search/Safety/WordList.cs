using ForumOrchard.Search.Rewriting;

namespace ForumOrchard.Search.Safety;

/// <summary>The words of a list as a vocabulary. Only long words may be mistyped: «быть» must not be taken for «бить».</summary>
internal sealed class WordList : IVocabulary
{
    private const int ShortestMistyped = 6;

    private readonly Func<string, string> _stemOf;
    private readonly HashSet<string> _words;
    private readonly HashSet<string> _stems;
    private readonly HashSet<string> _beginnings;

    /// <param name="words">In small letters.</param>
    /// <param name="stemOf">The stem of a word.</param>
    public WordList(IEnumerable<string> words, Func<string, string> stemOf)
    {
        _stemOf = stemOf;
        _words = [.. words.Select(Normalize)];
        _stems = [.. _words.Select(stemOf)];
        _beginnings = [.. _words.SelectMany(word => Enumerable.Range(0, word.Length + 1).Select(length => word[..length]))];
    }

    public int Frequency(string word) => _words.Contains(Normalize(word)) ? 1 : 0;

    public bool IsKnown(string word) => _stems.Contains(_stemOf(Normalize(word)));

    public int FrequencyInAnyForm(string word) => IsKnown(word) ? 1 : 0;

    public bool HasWordsFrom(string beginning) => _beginnings.Contains(Normalize(beginning));

    /// <summary>None: a mere beginning tells of no danger.</summary>
    public IEnumerable<string> WordsFrom(string beginning) => [];

    public IEnumerable<NearWord> Near(string word, int distance) =>
        from known in _words
        where word.Length >= ShortestMistyped && known.Length >= ShortestMistyped && Math.Abs(known.Length - word.Length) <= 1
        let edits = EditDistance.Between(Normalize(word), known)
        where edits <= 1
        select new NearWord(known, edits, 1);

    private static string Normalize(string word) => word.ToLowerInvariant().Replace('ё', 'е');
}
