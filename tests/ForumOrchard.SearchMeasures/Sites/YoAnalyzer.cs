using Lucene.Net.Analysis;

namespace ForumOrchard.SearchMeasures.Sites;

/// <summary>The site's analysis with ё as a separate letter: ё is replaced with a letter unknown to the site.</summary>
internal sealed class YoAnalyzer(Analyzer site) : AnalyzerWrapper(site.Strategy)
{
    protected override Analyzer GetWrappedAnalyzer(string fieldName) => site;

    // Lucene's string reader returns null for an empty string.
    protected override TextReader WrapReader(string fieldName, TextReader reader) =>
        new StringReader((reader.ReadToEnd() ?? "").Replace('ё', 'ӭ').Replace('Ё', 'Ӭ'));
}
