using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ForumOrchard.Tests.Search.Analysis;

/// <summary>What an analyzer makes of a text.</summary>
/// <param name="Text">The word as it is compared.</param>
/// <param name="Position">Its place, counted from 0.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
internal sealed record Analyzed(string Text, int Position, int Start, int End)
{
    public const string Field = "Content.BodyAspect.Body";

    public static List<Analyzed> Of(Analyzer analyzer, string text, string field = Field)
    {
        var words = new List<Analyzed>();
        using var stream = analyzer.GetTokenStream(field, text);
        var word = stream.AddAttribute<ICharTermAttribute>();
        var step = stream.AddAttribute<IPositionIncrementAttribute>();
        var offset = stream.AddAttribute<IOffsetAttribute>();
        var position = -1;
        stream.Reset();
        while (stream.IncrementToken())
        {
            position += step.PositionIncrement;
            words.Add(new Analyzed(word.ToString()!, position, offset.StartOffset, offset.EndOffset));
        }

        stream.End();
        return words;
    }

    /// <summary>The words alone.</summary>
    public static List<string> Words(Analyzer analyzer, string text, string field = Field) => Of(analyzer, text, field).ConvertAll(word => word.Text);
}
