using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Rewriting;
using Lucene.Net.Analysis;

namespace ForumOrchard.Search.Suggesting;

/// <summary>What a visitor has typed so far, as words; the last may be unfinished.</summary>
internal static class TypedBeginning
{
    /// <summary>Further words are left out.</summary>
    private const int MaxWords = 16;

    /// <summary>What it can mean, the likeliest first: what it says; and what the same keys write in the other keyboard layout.</summary>
    /// <param name="analyzer">That of the index.</param>
    /// <param name="text">As <see cref="SearchText.Clean"/> leaves it.</param>
    /// <returns>At least one word each; none where there is no word.</returns>
    public static IEnumerable<IReadOnlyList<string>> Read(Analyzer analyzer, string text) =>
        new[] { text, KeyboardLayout.Switch(text) }.OfType<string>().Select(reading => WordsOf(analyzer, reading, MaxWords)).Where(words => words.Count > 0);

    /// <summary>The words of a text as they are compared: in lower case, е for ё, the numbers of acts in one writing; none left out.</summary>
    public static IReadOnlyList<string> WordsOf(Analyzer analyzer, string text, int most = int.MaxValue) =>
        AnalysedText.Of(analyzer, ForumAnalyzer.ExactSuffix, text, most).ConvertAll(word => word.Text);
}
