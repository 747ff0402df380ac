using System.Globalization;
using System.Runtime.CompilerServices;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Indexing;
using ForumOrchard.Search.Querying.Facets;
using ForumOrchard.Terms;
using Lucene.Net.Analysis;

namespace ForumOrchard.Search.Querying.Languages;

/// <summary>
/// Finds the terms that a text refers to, in any language: a term matches if its name contains all words of the text. A
/// text that is longer than a name says more than the name and does not match.
/// </summary>
/// <param name="terms">The site's terms.</param>
/// <param name="indexes">Provide the analysis of each language.</param>
public sealed class TermNames(ITermLabels terms, LanguageIndexes indexes)
{
    /// <summary>A text that matches more names than this is too vague and matches none.</summary>
    private const int MostVague = 3;

    /// <summary>The analyzed names of a term list by language; a changed term creates a new list.</summary>
    private static readonly ConditionalWeakTable<TermList, Dictionary<string, List<(string Code, HashSet<string> Words)>>> Analysed = [];

    /// <summary>The terms; none if there are more than a few.</summary>
    /// <param name="text">Words, without operators.</param>
    /// <param name="cultures">The languages whose names are compared.</param>
    internal async Task<IReadOnlyList<(Facet Facet, string Code)>> FindAsync(string text, IReadOnlyList<string> cultures)
    {
        var named = new HashSet<(Facet, string)>();
        foreach (var culture in cultures)
        {
            var analyzer = await indexes.AnalyzerAsync(culture);
            var sought = WordsOf(text, analyzer);
            foreach (var (taxonomy, facet) in sought.Count == 0 ? [] : Facet.Taxonomies)
            {
                foreach (var (code, words) in NamesOf(await terms.GetAsync(taxonomy), culture, analyzer))
                {
                    if (sought.IsSubsetOf(words))
                    {
                        named.Add((facet, code));
                    }
                }
            }
        }

        return named.Count > MostVague ? [] : [.. named];
    }

    private static List<(string Code, HashSet<string> Words)> NamesOf(TermList list, string culture, Analyzer analyzer)
    {
        var byCulture = Analysed.GetOrCreateValue(list);
        lock (byCulture)
        {
            if (!byCulture.TryGetValue(culture, out var names))
            {
                var language = CultureInfo.GetCultureInfo(culture);
                names = [.. list.All.Select(term => (term.Code, WordsOf(term.Label(language), analyzer))).Where(name => name.Item2.Count > 0)];
                byCulture.Add(culture, names);
            }

            return names;
        }
    }

    private static HashSet<string> WordsOf(string text, Analyzer analyzer) =>
        [.. AnalysedText.Of(analyzer, SearchedFields.Text, text, SearchQuery.MaxWords).Select(word => word.Text)];
}
