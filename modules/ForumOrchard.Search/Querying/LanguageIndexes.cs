using ForumOrchard.Indexing;
using ForumOrchard.Pages.Descriptions;
using ForumOrchard.Search.Querying.Language;
using ForumOrchard.Search.Synonyms;
using Lucene.Net.Analysis;
using Lucene.Net.Search;

namespace ForumOrchard.Search.Querying;

/// <summary>The index of each language, and how its texts are analyzed. Indexes contain only published items, so every result may be shown to anyone.</summary>
public sealed class LanguageIndexes(ISearchIndexes indexes, SynonymStore synonyms, SearchLanguage language, ISiteName siteName)
{
    /// <summary>The index's analyzer.</summary>
    public ValueTask<Analyzer> AnalyzerAsync(string culture) => indexes.AnalyzerAsync(NameOf(culture));

    /// <summary>Parses a search text and expands it with the site's synonyms.</summary>
    internal async Task<SearchQuery> ReadAsync(string culture, string text)
    {
        var analyzer = await AnalyzerAsync(culture);
        return text.Length == 0
            ? SearchQuery.Of(language, text, analyzer)
            : SearchQuery.Of(language, text, analyzer, await synonyms.RulesAsync(await indexes.AnalyzerNameAsync(NameOf(culture)), analyzer), await siteName.GetAsync());
    }

    /// <summary>Searches the current state of the index.</summary>
    /// <returns>False if the index does not exist yet, the language has none, or it cannot be read.</returns>
    public ValueTask<bool> TrySearchAsync(string culture, Func<IndexSearcher, Task> search) => indexes.TrySearchAsync(NameOf(culture), search);

    /// <inheritdoc cref="TrySearchAsync(string, Func{IndexSearcher, Task})"/>
    public ValueTask<bool> TrySearchAsync(string culture, Action<IndexSearcher> search) => TrySearchAsync(culture, searcher =>
    {
        search(searcher);
        return Task.CompletedTask;
    });

    internal static string NameOf(string culture) => "forum-" + culture;
}
