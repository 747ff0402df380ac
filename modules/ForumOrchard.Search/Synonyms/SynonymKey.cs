using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Indexing;

namespace ForumOrchard.Search.Synonyms;

/// <summary>By what two words or phrases are told to be the same: their words as the index has them.</summary>
internal static class SynonymKey
{
    /// <summary>The same for every form of the same words; empty where nothing in the text is looked for.</summary>
    public static string Of(string text) => Of(AnalysedText.Of(ForumAnalyzer.ForRussian, SearchedFields.Text, text));

    /// <inheritdoc cref="Of(string)"/>
    public static string Of(IReadOnlyList<AnalysedWord> words) => string.Join(' ', words.Select(word => word.Text));
}
