using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ForumOrchard.SearchMeasures.Analysis;

/// <summary>What an analyzer makes of a text, asked as somebody would who has only Lucene.</summary>
internal static class AnalysedWords
{
    /// <summary>The words in their order, each with its place among those of the text, from 0.</summary>
    /// <param name="analyzer">Of an index.</param>
    /// <param name="field">By whose rules.</param>
    /// <param name="text">Any.</param>
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
