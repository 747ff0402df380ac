using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Indexing;

namespace ForumOrchard.Search.Synonyms;

/// <summary>Decides whether two words or phrases are the same: by their words as indexed.</summary>
internal static class SynonymKey
{
    /// <summary>Equal for all forms of the same words; empty if the text has no searchable words.</summary>
    public static string Of(string text) => Of(AnalysedText.Of(ForumAnalyzer.ForRussian, SearchedFields.Text, text));

    /// <inheritdoc cref="Of(string)"/>
    public static string Of(IReadOnlyList<AnalysedWord> words) => string.Join(' ', words.Select(word => word.Text));
}
