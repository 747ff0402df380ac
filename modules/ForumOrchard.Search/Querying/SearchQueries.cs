using ForumOrchard.Indexing.Fields;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Indexing;
using ForumOrchard.Search.Querying.Language;
using ForumOrchard.Search.Querying.Languages;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ForumOrchard.Search.Querying;

/// <summary>Builds Lucene queries from the terms of a search.</summary>
internal static class SearchQueries
{
    /// <summary>
    /// Weight of further fields that contain a word, relative to its best field: what a document names in its title and
    /// then writes about is its subject, what stands in the title alone may be a play on words.
    /// </summary>
    private const float Elsewhere = 0.6f;

    /// <summary>Weight of a word that need not be there, relative to one that must.</summary>
    private const float OfOptional = 0.1f;

    /// <summary>Weight of a word that only asks: among equals, a document that answers in the words of the question is first.</summary>
    private const float OfAsking = 0.2f;

    /// <summary>Weight of how much of a question a document answers, by words weighted by their rarity, relative to how well.</summary>
    private const float OfAnswer = 3;

    /// <summary>What being of the type that a word names is worth, relative to one word of a text that is neither rare nor common.</summary>
    private const float OfType = 2;

    /// <summary>Weight of telling how to get help, for whoever may be in danger.</summary>
    private const float OfHelp = 0.5f;

    /// <summary>For queries that only exclude.</summary>
    private static readonly SearchWeights Unweighted = SearchWeights.Even;

    /// <summary>Weight of having the named term, relative to being a translation of the best result in another language.</summary>
    private const float TermShare = 0.3f;

    /// <summary>Matches documents with all words, in any fields; without words, everything.</summary>
    public static Query AllWords(this SearchQuery query, SearchWeights weights) => Build(query, all => AddText(all, query, weights, Occur.MUST));

    /// <summary>
    /// Matches documents with all words or with most of them: of three or four, one may be missing, of six to eight, two.
    /// More words score higher, rare ones above all, but a document that is about the question is before one that mentions each word.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <param name="weights">Field weights.</param>
    /// <param name="searcher">Tells how rare a word is.</param>
    public static Query MostWords(this SearchQuery query, SearchWeights weights, WordSearcher searcher) => Build(query, all =>
    {
        AddText(all, query, weights, Occur.SHOULD, query.NeededCount - (query.NeededCount / 3));
        foreach (var word in query.PlainWords)
        {
            all.Add(new ConstantScoreQuery(query.PlainWord(word, weights)) { Boost = OfAnswer * Rarity(searcher, [word]) }, Occur.SHOULD);
        }

        foreach (var widening in query.Widenings)
        {
            all.Add(new ConstantScoreQuery(widening.ToQuery(Occur.MUST, weights)) { Boost = OfAnswer * Rarity(searcher, [.. widening.Typed.Select(word => word.Text)]) }, Occur.SHOULD);
        }
    });

    /// <summary>
    /// Matches documents with at least one of the words, or the site's name, and all other conditions; more words score higher. Where words
    /// are together is not asked: what has them all was found before.
    /// </summary>
    public static Query AnyWord(this SearchQuery query, SearchWeights weights) => Build(query, all => AddText(all, query, weights with { IsNearnessCounted = false }, Occur.SHOULD));

    /// <summary>Matches the equivalents of the words in other languages, and all other conditions; translations of results score first.</summary>
    public static Query Translated(this SearchQuery query, TranslatedReading translations) => Build(query, all =>
    {
        var any = new BooleanQuery(disableCoord: true);
        foreach (var (set, score) in translations.Sets)
        {
            any.Add(Constant(StoredFields.Set, set, score), Occur.SHOULD);
        }

        foreach (var (facet, id) in translations.Terms)
        {
            any.Add(Constant(facet.Field, id, TermShare), Occur.SHOULD);
        }

        all.Add(any, Occur.MUST);
    });

    private static BooleanQuery Build(SearchQuery query, Action<BooleanQuery> addText)
    {
        var all = new BooleanQuery(disableCoord: true);
        addText(all);
        foreach (var author in query.Authors)
        {
            all.Add(WordsOf(SearchFields.Authors, author), Occur.MUST);
        }

        AddOneOf(all, [.. query.Years.Where(year => !year.IsExcluded).Select(YearQuery)]);
        AddOneOf(all, [.. query.Types.Where(type => !type.IsExcluded).Select(TypeQuery)]);
        if (all.Clauses.Count == 0)
        {
            all.Add(new MatchAllDocsQuery(), Occur.MUST);
        }

        AddExclusions(all, query);
        return all;
    }

    private static void AddText(BooleanQuery all, SearchQuery query, SearchWeights weights, Occur occur, int least = 0)
    {
        if (query.Words.Count > 0)
        {
            // A separate query, so that only its own clauses count for coordination.
            var words = new BooleanQuery { MinimumNumberShouldMatch = least };
            foreach (var word in query.PlainWords)
            {
                words.Add(least > 0 ? query.PlainWord(word, weights) : OneWord(word, weights), occur);
            }

            foreach (var widening in query.Widenings)
            {
                words.Add(widening.ToQuery(occur, weights), occur);
            }

            if (occur == Occur.SHOULD && least == 0 && query.NameWords.Count > 0)
            {
                words.Add(AllOf(query.NameWords, weights), Occur.SHOULD);
            }

            all.Add(words, Occur.MUST);
            AddOptional(all, query.OptionalWords, OfOptional, weights);
            AddOptional(all, query.AskingWords, OfAsking, weights);
            AddOptional(all, query.HelpWords, OfHelp, weights);
        }

        foreach (var phrase in query.Phrases)
        {
            all.Add(PhraseQueryOf(phrase, weights), Occur.MUST);
        }

        if (query.Words.Count > 1 && !query.IsOneThing)
        {
            foreach (var (field, weight) in weights.Together)
            {
                var together = PhraseOf(field, query.Words, slop: 2);
                together.Boost = weight;
                all.Add(together, Occur.SHOULD);
            }
        }
    }

    /// <summary>Documents with all of some words, in any fields.</summary>
    private static BooleanQuery AllOf(IReadOnlyList<string> words, SearchWeights weights)
    {
        var all = new BooleanQuery(disableCoord: true);
        foreach (var word in words)
        {
            all.Add(OneWord(word, weights), Occur.MUST);
        }

        return all;
    }

    private static void AddOptional(BooleanQuery all, IEnumerable<string> words, float weight, SearchWeights weights)
    {
        foreach (var word in words)
        {
            var optional = OneWord(word, weights);
            optional.Boost = weight;
            all.Add(optional, Occur.SHOULD);
        }
    }

    private static void AddExclusions(BooleanQuery all, SearchQuery query)
    {
        foreach (var words in query.ExcludedWords)
        {
            all.Add(InBestField(Unweighted.Words, field => WordsOf(field, words)), Occur.MUST_NOT);
        }

        foreach (var phrase in query.ExcludedPhrases)
        {
            all.Add(PhraseQueryOf(phrase, Unweighted), Occur.MUST_NOT);
        }

        foreach (var author in query.ExcludedAuthors)
        {
            all.Add(WordsOf(SearchFields.Authors, author), Occur.MUST_NOT);
        }

        foreach (var excluded in query.Years.Where(year => year.IsExcluded).Select(YearQuery).Concat(query.Types.Where(type => type.IsExcluded).Select(TypeQuery)))
        {
            all.Add(excluded, Occur.MUST_NOT);
        }
    }

    /// <summary>How rare the rarest of some words is, as BM25 has it.</summary>
    private static float Rarity(WordSearcher searcher, IReadOnlyList<string> words)
    {
        var frequency = words.Min(word => SearchedFields.Stems.Max(field => searcher.Find(new Term(field, word)).DocFreq));
        return (float)Math.Log(1 + ((searcher.IndexReader.NumDocs - frequency + 0.5) / (frequency + 0.5)));
    }

    /// <summary>Filters without affecting the score.</summary>
    private static void AddOneOf(BooleanQuery all, IReadOnlyList<Query> choices)
    {
        if (choices.Count > 0)
        {
            var one = new BooleanQuery(disableCoord: true);
            foreach (var choice in choices.Take(BooleanQuery.MaxClauseCount))
            {
                one.Add(choice, Occur.SHOULD);
            }

            all.Add(new ConstantScoreQuery(one) { Boost = 0 }, Occur.MUST);
        }
    }

    private static ConstantScoreQuery Constant(string field, string value, float score) => new(new TermQuery(new Term(field, value))) { Boost = score };

    private static Query YearQuery(YearClause year) =>
        TermRangeQuery.NewStringRange(SearchFacets.Year, year.From, year.To, includeLower: true, includeUpper: true);

    private static Query TypeQuery(TypeClause type) => new TermQuery(new Term(StoredFields.Type, type.ContentType));

    /// <summary>One of <see cref="SearchQuery.PlainWords"/> of a question, in any field; a word that names a type of content, such as "laws", is also in all items of the type.</summary>
    public static DisjunctionMaxQuery PlainWord(this SearchQuery query, string word, SearchWeights weights)
    {
        var best = OneWord(word, weights);
        foreach (var type in query.TypesOf(word))
        {
            best.Add(Constant(StoredFields.Type, type, OfType));
        }

        return best;
    }

    /// <summary>A stemmed word, in any field.</summary>
    internal static DisjunctionMaxQuery OneWord(string word, SearchWeights weights) => InBestField(weights.Words, field => new WordQuery(new Term(field, word)));

    internal static DisjunctionMaxQuery InBestField(IReadOnlyList<(string Field, float Weight)> fields, Func<string, Query> queryOf)
    {
        var best = new DisjunctionMaxQuery(Elsewhere);
        foreach (var (field, weight) in fields)
        {
            var query = queryOf(field);
            query.Boost = weight;
            best.Add(query);
        }

        return best;
    }

    private static DisjunctionMaxQuery PhraseQueryOf(SoughtPhrase phrase, SearchWeights weights)
    {
        var best = InBestField(weights.Phrases, field => PhraseOf(field, phrase.AsWritten, slop: 0));
        if (phrase.InAnyForm.Count > 0)
        {
            best.Add(PhraseOf(SearchFields.Pages, phrase.InAnyForm, slop: 0));
        }

        return best;
    }

    /// <summary>All words in one field, in any order.</summary>
    private static BooleanQuery WordsOf(string field, IReadOnlyList<AnalysedWord> words)
    {
        var all = new BooleanQuery(disableCoord: true);
        foreach (var word in words)
        {
            all.Add(new TermQuery(new Term(field, word.Text)), Occur.MUST);
        }

        return all;
    }

    internal static WordsTogether PhraseOf(string field, IReadOnlyList<AnalysedWord> words, int slop)
    {
        var phrase = new WordsTogether { Slop = slop };
        foreach (var word in words)
        {
            phrase.Add(new Term(field, word.Text), word.Position);
        }

        return phrase;
    }
}
