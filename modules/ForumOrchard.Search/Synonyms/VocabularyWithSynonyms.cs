using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Indexing;
using ForumOrchard.Search.Rewriting;
using Lucene.Net.Analysis;

namespace ForumOrchard.Search.Synonyms;

/// <summary>The words of an index, plus those in synonym groups: a synonym is never a typing error.</summary>
internal sealed class VocabularyWithSynonyms(IVocabulary words, SynonymRules synonyms, Analyzer analyzer) : IVocabulary
{
    private readonly Dictionary<string, bool> _looks = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public int Frequency(string word) => Math.Max(words.Frequency(word), IsNamed(word) ? 1 : 0);

    /// <inheritdoc/>
    public bool IsKnown(string word) => words.IsKnown(word) || IsNamed(word);

    /// <inheritdoc/>
    public int FrequencyInAnyForm(string word) => Math.Max(words.FrequencyInAnyForm(word), IsNamed(word) ? 1 : 0);

    /// <inheritdoc/>
    public bool HasWordsFrom(string beginning) => words.HasWordsFrom(beginning);

    /// <inheritdoc/>
    public IEnumerable<string> WordsFrom(string beginning) => words.WordsFrom(beginning);

    /// <inheritdoc/>
    public IEnumerable<NearWord> Near(string word, int distance) => words.Near(word, distance);

    private bool IsNamed(string word)
    {
        if (word.Length > TypedWords.LongestWord || !synonyms.MayKnow(word))
        {
            return false;
        }

        if (!_looks.TryGetValue(word, out var isNamed))
        {
            isNamed = AnalysedText.Of(analyzer, SearchedFields.Text, word) is { Count: > 0 } stems && stems.TrueForAll(stem => synonyms.Knows(stem.Text));
            _looks.Add(word, isNamed);
        }

        return isNamed;
    }
}
