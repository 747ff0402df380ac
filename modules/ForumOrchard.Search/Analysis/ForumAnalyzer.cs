using Lucene.Net.Analysis;
using Lucene.Net.Analysis.CharFilters;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Ru;
using Lucene.Net.Analysis.Snowball;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Tartarus.Snowball.Ext;
using Lucene.Net.Util;

namespace ForumOrchard.Search.Analysis;

/// <summary>
/// Brings words to the form in which they are compared: ё is е, case does not matter, the commonest words are left out, endings
/// are cut off. Texts in one language quote the other, so each language's words are stemmed by its own rules whatever the index;
/// the languages' letters do not overlap, and a stemmer leaves the other's words alone. What differs is which common words go.
/// </summary>
public sealed class ForumAnalyzer : Analyzer
{
    /// <summary>For texts in Russian.</summary>
    public const string Russian = "forum-ru";

    /// <summary>For texts in English.</summary>
    public const string English = "forum-en";

    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private static readonly NormalizeCharMap Yo = LettersThatAreOne();

    private readonly CharArraySet _stopWords;

    private ForumAnalyzer(CharArraySet stopWords) => _stopWords = stopWords;

    /// <summary>Shared by all who write and read: an analyzer may be used by many threads.</summary>
    public static ForumAnalyzer ForRussian { get; } = new(WithoutYo(RussianAnalyzer.DefaultStopSet));

    /// <inheritdoc cref="ForRussian"/>
    public static ForumAnalyzer ForEnglish { get; } = new(EnglishAnalyzer.DefaultStopSet);

    protected override TextReader InitReader(string fieldName, TextReader reader) => new MappingCharFilter(Yo, reader);

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var words = new StandardTokenizer(Version, reader);
        TokenStream stream = new EnglishPossessiveFilter(Version, words);
        stream = new LowerCaseFilter(Version, stream);
        stream = new StopFilter(Version, stream, _stopWords);
        stream = new SnowballFilter(stream, new RussianStemmer());
        stream = new SnowballFilter(stream, new EnglishStemmer());
        return new TokenStreamComponents(words, stream);
    }

    private static NormalizeCharMap LettersThatAreOne()
    {
        var map = new NormalizeCharMap.Builder();
        map.Add("ё", "е");
        map.Add("Ё", "Е");

        // The same letter, written as е and a combining diaeresis.
        map.Add("е\u0308", "е");
        map.Add("Е\u0308", "Е");
        return map.Build();
    }

    private static CharArraySet WithoutYo(IEnumerable<string> words) =>
        new(Version, words.Select(word => word.Replace('ё', 'е')).Distinct(StringComparer.Ordinal).ToList(), ignoreCase: false);
}
