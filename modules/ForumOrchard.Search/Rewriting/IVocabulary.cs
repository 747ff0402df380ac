namespace ForumOrchard.Search.Rewriting;

/// <summary>The words of an index, in lower case, with е for ё; arguments may be in any spelling.</summary>
public interface IVocabulary
{
    /// <summary>The number of documents with exactly this word; for a hyphenated word, of the rarer part. 0 if there is none.</summary>
    int Frequency(string word);

    /// <summary>Whether a document contains the word in any form, so that a search by its stem finds it.</summary>
    bool IsKnown(string word);

    /// <summary>The number of documents with the word in any form. 0 if there is none.</summary>
    int FrequencyInAnyForm(string word);

    /// <summary>Whether a word begins with this text.</summary>
    bool HasWordsFrom(string beginning);

    /// <summary>The words that begin with this text, which is in the spelling of the index.</summary>
    IEnumerable<string> WordsFrom(string beginning);

    /// <summary>The words within an edit distance; swapping neighbors counts as one edit.</summary>
    /// <param name="word">A word.</param>
    /// <param name="distance">1 or 2.</param>
    IEnumerable<NearWord> Near(string word, int distance);
}

/// <summary>A similar word.</summary>
/// <param name="Text">The word in the index.</param>
/// <param name="Distance">Its Damerau-Levenshtein distance.</param>
/// <param name="Frequency">The number of documents with the word.</param>
public readonly record struct NearWord(string Text, int Distance, int Frequency);
