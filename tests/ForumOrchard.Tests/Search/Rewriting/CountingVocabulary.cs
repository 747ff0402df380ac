using ForumOrchard.Search.Rewriting;

namespace ForumOrchard.Tests.Search.Rewriting;

/// <summary>Counts what is asked of a vocabulary: how long a rewrite takes, whatever else the machine does.</summary>
internal sealed class CountingVocabulary(IVocabulary words) : IVocabulary
{
    /// <summary>Times that a word was looked up.</summary>
    public int Looks { get; private set; }

    /// <summary>Times that the words near to one were looked for among all.</summary>
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

    public IEnumerable<NearWord> Near(string word, int distance)
    {
        Walks++;
        return words.Near(word, distance);
    }
}
