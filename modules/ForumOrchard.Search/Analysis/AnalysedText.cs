using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ForumOrchard.Search.Analysis;

/// <summary>A word as indexed.</summary>
/// <param name="Text">The token from the analyzer.</param>
/// <param name="Position">Its position; two words at one position are two readings of the same word.</param>
/// <param name="Start">Start offset in the text, in characters.</param>
/// <param name="End">End offset, exclusive.</param>
public readonly record struct AnalysedWord(string Text, int Position, int Start, int End);

/// <summary>Analyzes a text as the index does.</summary>
public static class AnalysedText
{
    /// <summary>The indexed words of a text; stop words leave a gap in the positions.</summary>
    /// <param name="analyzer">The index's analyzer.</param>
    /// <param name="field">Field name; may select unstemmed analysis.</param>
    /// <param name="text">Any text.</param>
    /// <param name="most">Maximum number of words.</param>
    public static List<AnalysedWord> Of(Analyzer analyzer, string field, string text, int most = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        var words = new List<AnalysedWord>();
        using var stream = analyzer.GetTokenStream(field, text);
        var word = stream.AddAttribute<ICharTermAttribute>();
        var step = stream.AddAttribute<IPositionIncrementAttribute>();
        var offset = stream.AddAttribute<IOffsetAttribute>();
        var position = -1;
        stream.Reset();
        while (words.Count < most && stream.IncrementToken())
        {
            position += step.PositionIncrement;
            words.Add(new AnalysedWord(word.ToString()!, position, offset.StartOffset, offset.EndOffset));
        }

        stream.End();
        return words;
    }
}
