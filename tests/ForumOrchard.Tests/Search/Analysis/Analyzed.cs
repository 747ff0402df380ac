using ForumOrchard.Search.Analysis;
using Lucene.Net.Analysis;

namespace ForumOrchard.Tests.Search.Analysis;

/// <summary>What an analyzer makes of a text, by the rules of the body unless another field is named.</summary>
internal static class Analyzed
{
    public const string Field = "Forum.Body.words";

    public static List<AnalysedWord> Of(Analyzer analyzer, string text, string field = Field) => AnalysedText.Of(analyzer, field, text);

    /// <summary>The words alone.</summary>
    public static List<string> Words(Analyzer analyzer, string text, string field = Field) => Of(analyzer, text, field).ConvertAll(word => word.Text);
}
