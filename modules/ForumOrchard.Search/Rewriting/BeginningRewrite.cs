namespace ForumOrchard.Search.Rewriting;

/// <summary>
/// Completes a word of which only the beginning was typed, as catalogues of libraries and legal databases are searched (<c>женщ*</c>): to the most frequent word
/// that begins so. Its other forms are found with it. Applies if the beginning is no word itself.
/// </summary>
public sealed class BeginningRewrite : IQueryRewrite
{
    /// <summary>In letters: shorter beginnings are of too many words.</summary>
    private const int Shortest = 4;

    /// <summary>More words than begin with any four letters.</summary>
    private const int MostWords = 1000;

    /// <inheritdoc/>
    public string? Rewrite(string text, IVocabulary vocabulary) =>
        TypedWords.Change(text, word => Complete(TypedWords.Bare(word).ToLowerInvariant().Replace('ё', 'е'), vocabulary));

    private static string? Complete(string beginning, IVocabulary vocabulary) =>
        beginning.Length < Shortest || !TypedWords.IsLetters(beginning) || vocabulary.IsKnown(beginning)
            ? null
            : vocabulary.WordsFrom(beginning).Take(MostWords).OrderByDescending(vocabulary.Frequency).ThenBy(word => word, StringComparer.Ordinal).FirstOrDefault();
}
