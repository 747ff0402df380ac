using System.Globalization;
using System.Runtime.CompilerServices;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Querying.Facets;
using ForumOrchard.Site.Terms;
using Lucene.Net.Analysis;
using OrchardCore.Search.Lucene.Services;

namespace ForumOrchard.Search.Querying.Languages;

/// <summary>
/// Finds the terms that a text names, whatever language it is in: all the words of the text are in a term's name. A text of which a name
/// is a part says more than the name.
/// </summary>
/// <param name="terms">The site's.</param>
/// <param name="analyzers">Those of the indexes.</param>
public sealed class TermNames(ITermLabels terms, LuceneAnalyzerManager analyzers)
{
    /// <summary>A text that is a part of more names than this names none of them.</summary>
    private const int MostVague = 3;

    private static readonly (string Taxonomy, Facet Facet)[] Taxonomies =
        [("topics", Facet.Topic), ("countries", Facet.Country), ("publication-kinds", Facet.Kind), ("legal-act-kinds", Facet.Kind)];

    /// <summary>The names of a list of terms by language, analysed once; a list is another one when a term changes.</summary>
    private static readonly ConditionalWeakTable<TermList, Dictionary<string, List<(string Id, HashSet<string> Words)>>> Analysed = [];

    /// <summary>The terms; none where there are more than a few.</summary>
    /// <param name="text">Words, without operators.</param>
    /// <param name="cultures">In whose languages names are compared.</param>
    internal async Task<IReadOnlyList<(Facet Facet, string Id)>> FindAsync(string text, IReadOnlyList<string> cultures)
    {
        var named = new HashSet<(Facet, string)>();
        foreach (var culture in cultures)
        {
            var analyzer = analyzers.CreateAnalyzer("forum-" + culture);
            var sought = WordsOf(text, analyzer);
            foreach (var (taxonomy, facet) in sought.Count == 0 ? [] : Taxonomies)
            {
                foreach (var (id, words) in NamesOf(await terms.GetAsync(taxonomy), culture, analyzer))
                {
                    if (sought.IsSubsetOf(words))
                    {
                        named.Add((facet, id));
                    }
                }
            }
        }

        return named.Count > MostVague ? [] : [.. named];
    }

    private static List<(string Id, HashSet<string> Words)> NamesOf(TermList list, string culture, Analyzer analyzer)
    {
        var byCulture = Analysed.GetOrCreateValue(list);
        lock (byCulture)
        {
            if (!byCulture.TryGetValue(culture, out var names))
            {
                var language = CultureInfo.GetCultureInfo(culture);
                names = [.. list.All.Select(term => (term.ContentItemId, WordsOf(term.Label(language), analyzer))).Where(name => name.Item2.Count > 0)];
                byCulture.Add(culture, names);
            }

            return names;
        }
    }

    private static HashSet<string> WordsOf(string text, Analyzer analyzer) =>
        [.. AnalysedText.Of(analyzer, SearchedFields.Text, text, SearchQuery.MaxWords).Select(word => word.Text)];
}
