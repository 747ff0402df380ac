using Lucene.Net.Analysis;
using Lucene.Net.Analysis.CharFilters;

namespace ForumOrchard.SearchMeasures.Sites;

/// <summary>The site's analysis with ё as a letter of its own, as if nobody had thought of it: it is given a letter that the site does not know.</summary>
internal sealed class YoAnalyzer(Analyzer site) : AnalyzerWrapper(site.Strategy)
{
    private static readonly NormalizeCharMap Apart = Map(("ё", "ӭ"), ("Ё", "Ӭ"));

    public static NormalizeCharMap Map(params (string From, string To)[] letters)
    {
        var map = new NormalizeCharMap.Builder();
        foreach (var (from, to) in letters)
        {
            map.Add(from, to);
        }

        return map.Build();
    }

    protected override Analyzer GetWrappedAnalyzer(string fieldName) => site;

    protected override TextReader WrapReader(string fieldName, TextReader reader) => new MappingCharFilter(Apart, reader);
}
