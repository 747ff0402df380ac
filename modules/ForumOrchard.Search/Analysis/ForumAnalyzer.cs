using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Ru;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace ForumOrchard.Search.Analysis;

/// <summary>
/// Normalizes words for comparison: ё becomes е, case is ignored, stop words are removed, endings are cut off. Texts in
/// one language quote others, so words in Latin letters are always stemmed as English, and words in Cyrillic letters in
/// the language of the index; the English index uses the Russian stemmer. In fields whose name ends in
/// <see cref="ExactSuffix"/>, words keep their endings and stop words are kept.
/// </summary>
public sealed class ForumAnalyzer : Analyzer
{
    /// <summary>For texts in Russian.</summary>
    public const string Russian = "forum-ru";

    /// <summary>For texts in English.</summary>
    public const string English = "forum-en";

    /// <summary>For texts in Kyrgyz.</summary>
    public const string Kyrgyz = "forum-ky";

    /// <summary>Suffix of fields with unstemmed words.</summary>
    public const string ExactSuffix = ".exact";

    /// <summary>The field with the text of attached files, one value per page.</summary>
    public const string PagesField = "Forum.Pages";

    /// <summary>
    /// The first token of each value of <see cref="PagesField"/>. The page number of a hit, from 1, is the number of
    /// marks before it. No text can contain this token: tokenizers drop control characters.
    /// </summary>
    public const string PageMark = "\u0001page";

    /// <summary>
    /// Position gap between two values of a field. A phrase with a smaller slop never matches across values, such as
    /// two pages or two authors.
    /// </summary>
    public const int ValueGap = 1000;

    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    /// <summary>Of "city", "years" and "street". They stand before a name as often as not, and nobody looks for them.</summary>
    private static readonly string[] Abbreviations = ["г", "гг", "ул"];

    private readonly CharArraySet _stopWords;
    private readonly WrittenForms _forms;
    private readonly Func<WordStemmer> _cyrillic;

    private ForumAnalyzer(IEnumerable<string> stopWords, Func<WordStemmer> cyrillic, params string[] months)
        : base(new ReuseByKind())
    {
        // When words are compared with these, ё is already е.
        _stopWords = new CharArraySet(Version, stopWords.Select(word => word.Replace('ё', 'е')).Distinct(StringComparer.Ordinal).ToList(), ignoreCase: false);
        _forms = new WrittenForms(months);
        _cyrillic = cyrillic;
    }

    /// <summary>Shared: an analyzer is thread-safe.</summary>
    public static ForumAnalyzer ForRussian { get; } = new(
        [.. RussianAnalyzer.DefaultStopSet, .. Abbreviations], WordStemmers.Russian, "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря");

    /// <inheritdoc cref="ForRussian"/>
    public static ForumAnalyzer ForEnglish { get; } = new(
        EnglishAnalyzer.DefaultStopSet, WordStemmers.Russian, "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December");

    /// <inheritdoc cref="ForRussian"/>
    public static ForumAnalyzer ForKyrgyz { get; } = new(
        KyrgyzStopWords.All, () => KyrgyzStemmer.Stem, "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь");

    /// <inheritdoc/>
    public override int GetPositionIncrementGap(string fieldName) => ValueGap;

    protected override TextReader InitReader(string fieldName, TextReader reader) => new WrittenFormsFilter(reader, _forms);

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var kind = FieldKinds.Of(fieldName);
        var words = new StandardTokenizer(Version, reader);
        TokenStream stream = new EnglishPossessiveFilter(Version, words);
        stream = new SmallLetters(stream);
        stream = new ActNumberFilter(stream);
        if (!kind.HasFlag(FieldKind.Exact))
        {
            stream = new StopFilter(Version, stream, _stopWords);
            stream = new StemFilter(stream, _cyrillic(), WordStemmers.English());
        }

        // In Kyrgyz the letters tell words apart, and a query without them is understood by rewriting it.
        if (this != ForKyrgyz)
        {
            stream = new KyrgyzLetters(stream);
        }

        if (kind.HasFlag(FieldKind.Pages))
        {
            stream = new PageMarkFilter(stream);
        }

        return new TokenStreamComponents(words, stream);
    }
}
