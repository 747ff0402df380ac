using ForumOrchard.Search.Analysis;
using Lucene.Net.Analysis;

namespace ForumOrchard.Glossary.Concepts;

/// <summary>Words as the search compares them: without endings, capitals and the words that hold a sentence together.</summary>
internal static class TermKey
{
    /// <summary>Any name of a field that the search analyses as text.</summary>
    private const string Field = "Term";

    /// <summary>Equal for all forms of the same words; empty if there are none.</summary>
    public static string Of(string text, string culture) => string.Join(' ', WordsOf(text, culture).Select(word => word.Text));

    /// <summary>The words of a text.</summary>
    public static List<AnalysedWord> WordsOf(string text, string culture) => AnalysedText.Of(AnalyzerOf(culture), Field, text);

    private static Analyzer AnalyzerOf(string culture) => culture.Split('-')[0] switch
    {
        "ru" => ForumAnalyzer.ForRussian,
        "ky" => ForumAnalyzer.ForKyrgyz,
        _ => ForumAnalyzer.ForEnglish,
    };
}
