using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ForumOrchard.SearchMeasures.Analysis;

/// <summary>Analyzes a text using only Lucene's API.</summary>
internal static class AnalysedWords
{
    /// <summary>The words in order, each with its position in the text, from 0.</summary>
    /// <param name="analyzer">The index's analyzer.</param>
    /// <param name="field">The field whose analysis applies.</param>
    /// <param name="text">Any text.</param>
    public static List<(string Text, int Position)> Of(Analyzer analyzer, string field, string text)
    {
        var words = new List<(string, int)>();
        using var stream = analyzer.GetTokenStream(field, text);
        var word = stream.AddAttribute<ICharTermAttribute>();
        var step = stream.AddAttribute<IPositionIncrementAttribute>();
        var position = -1;
        stream.Reset();
        while (stream.IncrementToken())
        {
            position += step.PositionIncrement;
            words.Add((word.ToString()!, position));
        }

        stream.End();
        return words;
    }
}
