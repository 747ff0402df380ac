using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Rewriting;
using Lucene.Net.Analysis;

namespace ForumOrchard.Search.Suggesting;

/// <summary>The words typed so far; the last may be incomplete.</summary>
internal static class TypedBeginning
{
    /// <summary>Further words are ignored.</summary>
    private const int MaxWords = 16;

    /// <summary>
    /// The possible readings, likeliest first: the text itself, and what the same keys write in the other keyboard
    /// layout.
    /// </summary>
    /// <param name="analyzer">The index's analyzer.</param>
    /// <param name="text">From <see cref="SearchText.Clean"/>.</param>
    /// <returns>At least one word each; empty if there are no words.</returns>
    public static IEnumerable<IReadOnlyList<string>> Read(Analyzer analyzer, string text) =>
        new[] { text, KeyboardLayout.Switch(text) }.OfType<string>().Select(reading => WordsOf(analyzer, reading, MaxWords)).Where(words => words.Count > 0);

    /// <summary>The normalized words of a text: lower case, е for ё, act numbers in one spelling; stop words are kept.</summary>
    public static IReadOnlyList<string> WordsOf(Analyzer analyzer, string text, int most = int.MaxValue) =>
        AnalysedText.Of(analyzer, ForumAnalyzer.ExactSuffix, text, most).ConvertAll(word => word.Text);
}
