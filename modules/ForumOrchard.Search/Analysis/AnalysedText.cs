using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ForumOrchard.Search.Analysis;

/// <summary>A word as the index has it.</summary>
/// <param name="Text">What the analyzer made of it.</param>
/// <param name="Position">Its place among the words; two at one place are two readings of one word.</param>
/// <param name="Start">Where it begins in the text, in characters.</param>
/// <param name="End">Behind its last character.</param>
internal readonly record struct AnalysedWord(string Text, int Position, int Start, int End);

/// <summary>Takes a text apart as the index does.</summary>
internal static class AnalysedText
{
    /// <summary>The words that the index knows of a text; common words leave a gap in the positions.</summary>
    /// <param name="analyzer">That of the index.</param>
    /// <param name="field">By its name the analyzer may tell how exact to be.</param>
    /// <param name="text">Any text.</param>
    /// <param name="most">Further words are left out.</param>
    public static List<AnalysedWord> Of(Analyzer analyzer, string field, string text, int most = int.MaxValue)
    {
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
