using ForumOrchard.Search.Analysis;
using Lucene.Net.Analysis;

namespace ForumOrchard.Tests.Search.Analysis;

/// <summary>Analyzes a text, by default as a body.</summary>
internal static class Analyzed
{
    public const string Field = "Forum.Body.words";

    public static List<AnalysedWord> Of(Analyzer analyzer, string text, string field = Field) => AnalysedText.Of(analyzer, field, text);

    /// <summary>Only the words.</summary>
    public static List<string> Words(Analyzer analyzer, string text, string field = Field) => Of(analyzer, text, field).ConvertAll(word => word.Text);
}
