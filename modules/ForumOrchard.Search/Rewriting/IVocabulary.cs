namespace ForumOrchard.Search.Rewriting;

/// <summary>The words of an index. They are in lower case, with е for ё; it takes words in any form of writing.</summary>
public interface IVocabulary
{
    /// <summary>How many documents hold the word as it is; of a word with a hyphen, the rarer part. 0 where none does.</summary>
    int Frequency(string word);

    /// <summary>True where a document holds the word, as it is or in another form: what is looked for by its stem is found then.</summary>
    bool IsKnown(string word);

    /// <summary>How many documents hold the word, as it is or in another form. 0 where none does.</summary>
    int FrequencyInAnyForm(string word);

    /// <summary>True where a word begins so.</summary>
    bool HasWordsFrom(string beginning);

    /// <summary>The words that differ from this one in no more letters than that; a swap of neighbours counts as one.</summary>
    /// <param name="word">A word.</param>
    /// <param name="distance">1 or 2.</param>
    IEnumerable<NearWord> Near(string word, int distance);
}

/// <summary>A word near to another.</summary>
/// <param name="Text">As the index holds it.</param>
/// <param name="Distance">In how many letters it differs, by Damerau and Levenshtein.</param>
/// <param name="Frequency">How many documents hold it.</param>
public readonly record struct NearWord(string Text, int Distance, int Frequency);
