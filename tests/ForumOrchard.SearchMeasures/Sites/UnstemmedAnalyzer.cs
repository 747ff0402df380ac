using Lucene.Net.Analysis;
using Lucene.Net.Analysis.CharFilters;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Ru;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace ForumOrchard.SearchMeasures.Sites;

/// <summary>The site's analysis without stemming: lower case, ё as е, without stop words.</summary>
internal sealed class UnstemmedAnalyzer(CharArraySet stopWords) : Analyzer
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private static readonly NormalizeCharMap Yo = YoAsYe();

    public static UnstemmedAnalyzer ForRussian { get; } = new(RussianAnalyzer.DefaultStopSet);

    public static UnstemmedAnalyzer ForEnglish { get; } = new(EnglishAnalyzer.DefaultStopSet);

    protected override TextReader InitReader(string fieldName, TextReader reader) => new MappingCharFilter(Yo, reader);

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var words = new StandardTokenizer(Version, reader);
        var stream = new LowerCaseFilter(Version, new EnglishPossessiveFilter(Version, words));
        return new TokenStreamComponents(words, new StopFilter(Version, stream, stopWords));
    }

    private static NormalizeCharMap YoAsYe()
    {
        var map = new NormalizeCharMap.Builder();
        map.Add("ё", "е");
        map.Add("Ё", "Е");
        return map.Build();
    }
}
