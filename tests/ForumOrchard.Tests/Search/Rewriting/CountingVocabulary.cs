using ForumOrchard.Search.Rewriting;

namespace ForumOrchard.Tests.Search.Rewriting;

/// <summary>Counts calls to a vocabulary: the cost of a rewrite, independent of other load on the machine.</summary>
internal sealed class CountingVocabulary(IVocabulary words) : IVocabulary
{
    /// <summary>Number of word lookups.</summary>
    public int Looks { get; private set; }

    /// <summary>Number of searches for similar words.</summary>
    public int Walks { get; private set; }

    public int Frequency(string word)
    {
        Looks++;
        return words.Frequency(word);
    }

    public bool IsKnown(string word)
    {
        Looks++;
        return words.IsKnown(word);
    }

    public int FrequencyInAnyForm(string word)
    {
        Looks++;
        return words.FrequencyInAnyForm(word);
    }

    public bool HasWordsFrom(string beginning)
    {
        Looks++;
        return words.HasWordsFrom(beginning);
    }

    public IEnumerable<string> WordsFrom(string beginning)
    {
        Looks++;
        return words.WordsFrom(beginning);
    }

    public IEnumerable<NearWord> Near(string word, int distance)
    {
        Walks++;
        return words.Near(word, distance);
    }
}
