using Lucene.Net.Analysis;

namespace ForumOrchard.SearchMeasures.Sites;

/// <summary>The site's analysis with ё as a letter of its own, as if nobody had thought of it: it is given a letter that the site does not know.</summary>
internal sealed class YoAnalyzer(Analyzer site) : AnalyzerWrapper(site.Strategy)
{
    protected override Analyzer GetWrappedAnalyzer(string fieldName) => site;

    // Lucene's reader of a string gives null for an empty one.
    protected override TextReader WrapReader(string fieldName, TextReader reader) =>
        new StringReader((reader.ReadToEnd() ?? "").Replace('ё', 'ӭ').Replace('Ё', 'Ӭ'));
}
