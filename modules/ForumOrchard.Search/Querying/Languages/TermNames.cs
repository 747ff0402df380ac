using System.Globalization;
using System.Runtime.CompilerServices;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Indexing;
using ForumOrchard.Search.Querying.Facets;
using ForumOrchard.Terms;
using Lucene.Net.Analysis;

namespace ForumOrchard.Search.Querying.Languages;

/// <summary>
/// Finds the terms that a text names, whatever language it is in: all the words of the text are in a term's name. A text of which a name
/// is a part says more than the name.
/// </summary>
/// <param name="terms">The site's.</param>
/// <param name="indexes">Tell how the words of a language are read.</param>
public sealed class TermNames(ITermLabels terms, LanguageIndexes indexes)
{
    /// <summary>A text that is a part of more names than this names none of them.</summary>
    private const int MostVague = 3;

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
            var analyzer = await indexes.AnalyzerAsync(culture);
            var sought = WordsOf(text, analyzer);
            foreach (var (taxonomy, facet) in sought.Count == 0 ? [] : Facet.Taxonomies)
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
