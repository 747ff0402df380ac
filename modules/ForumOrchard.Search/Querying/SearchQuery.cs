using System.Collections.Frozen;
using ForumOrchard.Indexing.Fields;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Indexing;
using ForumOrchard.Search.Querying.Language;
using ForumOrchard.Search.Safety;
using ForumOrchard.Search.Synonyms;
using Lucene.Net.Analysis;

namespace ForumOrchard.Search.Querying;

/// <summary>
/// A search, analyzed like the index. <see cref="SearchQueries"/> builds Lucene queries from it; Lucene's query parser
/// is not used, so no text can cause a syntax error.
/// </summary>
internal sealed class SearchQuery
{
    /// <summary>Further words are ignored: each costs a lookup in every field.</summary>
    public const int MaxWords = 16;

    /// <summary>Of the words of the site's name; a single one of them is meant for itself.</summary>
    private const int LeastOfName = 2;

    private readonly SearchLanguage _language;
    private readonly string _siteName;
    private readonly IReadOnlyList<(string Stem, string Typed)> _typedWords;

    private SearchQuery(SearchLanguage language, string text, Analyzer analyzer, SynonymRules synonyms, string siteName)
    {
        (_language, _siteName) = (language, siteName);
        (Text, Analyzer, Synonyms) = (text, analyzer, synonyms);
        var clauses = language.Read(text);
        var words = string.Join(' ', clauses.OfType<WordsClause>().Where(clause => !clause.IsExcluded).Select(clause => clause.Text));
        var asked = AnalysedText.Of(analyzer, SearchedFields.Text, words, MaxWords);
        Words = PassingWords.WithoutQuestions(asked);
        AskingWords = [.. asked.Except(Words).Select(word => word.Text).Distinct(StringComparer.Ordinal)];
        _typedWords = [.. Words.Select(word => (word.Text, words[word.Start..word.End]))];
        DistinctWords = [.. Words.Select(word => word.Text).Distinct(StringComparer.Ordinal)];
        var beyondName = WithoutName(AnalysedText.Of(analyzer, SearchedFields.Text, siteName).ConvertAll(word => word.Text));
        NameWords = [.. Words.Except(beyondName).Select(word => word.Text).Distinct(StringComparer.Ordinal)];
        var needed = PassingWords.WithoutCountry(beyondName);
        Widenings = synonyms.In(needed);
        var plain = needed.Except(Widenings.SelectMany(widening => widening.Typed)).Select(word => word.Text).Distinct(StringComparer.Ordinal).ToList();
        var kinds = plain.Exists(HasDigit) ? plain.FindAll(PassingWords.IsKindOfAct) : [];
        OptionalWords = [.. kinds.Concat(Words.Except(needed).Select(word => word.Text)).Distinct(StringComparer.Ordinal)];
        PlainWords = [.. plain.Except(kinds)];
        var asksForHelp = AskingWords.Count > 0 && DangerWords.AreWrittenIn(text);
        HelpWords = asksForHelp ? PassingWords.OfHelp.Except(DistinctWords).ToList() : [];
        Preferences = new Preferences(Words.Any(word => PassingWords.IsOfPast(word.Text)), asksForHelp || NameWords.Count > 0 ? language.MeantTypes.AboutSite : FrozenSet<string>.Empty);
        Phrases = PhrasesOf(clauses, isExcluded: false);
        ExcludedWords = Analyse<WordsClause>(clauses, clause => clause.Text, SearchedFields.Text, isExcluded: true);
        ExcludedPhrases = PhrasesOf(clauses, isExcluded: true);
        Authors = Analyse<AuthorClause>(clauses, clause => clause.Name, SearchFields.Authors, isExcluded: false);
        ExcludedAuthors = Analyse<AuthorClause>(clauses, clause => clause.Name, SearchFields.Authors, isExcluded: true);
        Years = [.. clauses.OfType<YearClause>()];
        Types = [.. clauses.OfType<TypeClause>()];
        IsTyped = clauses.Count > 0;
    }

    /// <summary>The text as typed.</summary>
    public string Text { get; }

    public Analyzer Analyzer { get; }

    /// <summary>Stemmed words, without those that only ask.</summary>
    public IReadOnlyList<AnalysedWord> Words { get; }

    /// <summary>The words that only ask; they put what is found in order.</summary>
    public IReadOnlyList<string> AskingWords { get; }

    public IReadOnlyList<string> DistinctWords { get; }

    /// <summary>The words without synonyms, and without <see cref="OptionalWords"/>.</summary>
    public IReadOnlyList<string> PlainWords { get; }

    /// <summary>
    /// Words that help but are not needed: the kind of an act beside its number, which alone decides (a strategy is looked
    /// for as "decree 513", by which it was approved), and the names of the site and of the country, which all of its pages are about.
    /// </summary>
    public IReadOnlyList<string> OptionalWords { get; }

    /// <summary>Those of <see cref="OptionalWords"/> that are the site's name.</summary>
    public IReadOnlyList<string> NameWords { get; }

    /// <summary>Words that tell how to get help, if the query may come from somebody in danger.</summary>
    public IReadOnlyList<string> HelpWords { get; }

    /// <summary>Which documents are better answers, whatever they say.</summary>
    public Preferences Preferences { get; }

    /// <summary>Whether all words that are needed belong to one group of synonyms, which looks for them as a phrase already.</summary>
    public bool IsOneThing => PlainWords.Count == 0 && Widenings.Count == 1;

    /// <summary>How many things a document needs to have all words: words, and words that synonyms may stand for.</summary>
    public int NeededCount => PlainWords.Count + Widenings.Count;

    /// <summary>The remaining words, with their synonyms.</summary>
    public IReadOnlyList<Widening> Widenings { get; }

    public SynonymRules Synonyms { get; }

    public IReadOnlyList<SoughtPhrase> Phrases { get; }

    public IReadOnlyList<IReadOnlyList<AnalysedWord>> ExcludedWords { get; }

    public IReadOnlyList<SoughtPhrase> ExcludedPhrases { get; }

    public IReadOnlyList<IReadOnlyList<AnalysedWord>> Authors { get; }

    public IReadOnlyList<IReadOnlyList<AnalysedWord>> ExcludedAuthors { get; }

    public IReadOnlyList<YearClause> Years { get; }

    public IReadOnlyList<TypeClause> Types { get; }

    /// <summary>False for an empty text.</summary>
    public bool IsTyped { get; }

    /// <summary>Whether there are words or phrases to search for.</summary>
    public bool HasText => Words.Count > 0 || Phrases.Count > 0;

    /// <summary>Whether there is a required condition: a word, an author, a year, a type.</summary>
    public bool IsOfSomething => HasText || Authors.Count > 0 || Years.Any(year => !year.IsExcluded) || Types.Any(type => !type.IsExcluded);

    /// <summary>Whether there are only exclusions.</summary>
    public bool IsOnlyExclusion =>
        !IsOfSomething && (ExcludedWords.Count > 0 || ExcludedPhrases.Count > 0 || ExcludedAuthors.Count > 0 || Years.Count > 0 || Types.Count > 0);

    /// <summary>Whether a query for any word can match more than one for all words.</summary>
    public bool HasSeveralWords => DistinctWords.Count > 1;

    /// <summary>The types of content that a word names.</summary>
    public IEnumerable<string> TypesOf(string stem) => _language.MeantTypes.NamedBy(stem);

    /// <summary>Analyzes a text like the index.</summary>
    /// <param name="language">Parses the text.</param>
    /// <param name="text">From <see cref="SearchText.Clean"/>.</param>
    /// <param name="analyzer">The index's analyzer.</param>
    /// <param name="synonyms">The site's synonyms for this analyzer; null for none.</param>
    /// <param name="siteName">The site's name in the language of the index; empty for none.</param>
    public static SearchQuery Of(SearchLanguage language, string text, Analyzer analyzer, SynonymRules? synonyms = null, string siteName = "") =>
        new(language, text, analyzer, synonyms ?? SynonymRules.Empty, siteName);

    /// <summary>A word as it was typed.</summary>
    public string TypedOf(string stem) => _typedWords.First(word => word.Stem == stem).Typed;

    /// <summary>Words with synonyms, as they were typed.</summary>
    public string TypedOf(Widening widening) => string.Join(' ', widening.Typed.Select(word => TypedOf(word.Text)));

    /// <summary>The query with changed words; quoted, excluded and operator text stays unchanged.</summary>
    /// <param name="rewrite">Returns null to keep the words.</param>
    /// <returns>Null if nothing changed.</returns>
    public SearchQuery? Rewrite(Func<string, string?> rewrite) =>
        SearchText.Clean(_language.ChangeWords(Text, rewrite)) is var text && text != Text ? Of(_language, text, Analyzer, Synonyms, _siteName) : null;

    private static bool HasDigit(string word) => word.Any(char.IsAsciiDigit);

    /// <summary>The words without those of the site's name; all of them if nothing else is left, or only one is of the name.</summary>
    private IReadOnlyList<AnalysedWord> WithoutName(List<string> name)
    {
        var others = Words.Where(word => !name.Contains(word.Text)).ToList();
        return others.Count == 0 || Words.Count - others.Count < LeastOfName ? Words : others;
    }

    private List<SoughtPhrase> PhrasesOf(IReadOnlyList<SearchClause> clauses, bool isExcluded) =>
        [.. clauses.OfType<PhraseClause>().Where(clause => clause.IsExcluded == isExcluded)
            .Select(clause => new SoughtPhrase(
                AnalysedText.Of(Analyzer, SearchedFields.ExactText, clause.Text, MaxWords),
                AnalysedText.Of(Analyzer, SearchedFields.Text, clause.Text, MaxWords)))
            .Where(phrase => phrase.AsWritten.Count > 0).Take(MaxWords)];

    /// <summary>Clauses with only stop words are dropped.</summary>
    private List<IReadOnlyList<AnalysedWord>> Analyse<T>(IReadOnlyList<SearchClause> clauses, Func<T, string> text, string field, bool isExcluded)
        where T : SearchClause =>
        [.. clauses.OfType<T>().Where(clause => clause.IsExcluded == isExcluded)
            .Select(clause => AnalysedText.Of(Analyzer, field, text(clause), MaxWords)).Where(words => words.Count > 0).Take(MaxWords)];
}
