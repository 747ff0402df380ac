using ForumOrchard.Indexing;
using ForumOrchard.Search.Querying.Language;
using ForumOrchard.Search.Synonyms;
using Lucene.Net.Analysis;
using Lucene.Net.Search;

namespace ForumOrchard.Search.Querying;

/// <summary>The index of each language, and how texts are read as it has them. Each holds published items only, so whatever is found may be shown to anyone.</summary>
public sealed class LanguageIndexes(ISearchIndexes indexes, SynonymStore synonyms, SearchLanguage language)
{
    /// <summary>By what its texts become words.</summary>
    public ValueTask<Analyzer> AnalyzerAsync(string culture) => indexes.AnalyzerAsync(NameOf(culture));

    /// <summary>Reads what somebody typed, and widens it by the site's synonyms.</summary>
    internal async Task<SearchQuery> ReadAsync(string culture, string text)
    {
        var analyzer = await AnalyzerAsync(culture);
        return SearchQuery.Of(language, text, analyzer, text.Length == 0 ? null : await synonyms.RulesAsync(await indexes.AnalyzerNameAsync(NameOf(culture)), analyzer));
    }

    /// <summary>Searches the index as it is now.</summary>
    /// <returns>False while the index is not there yet, where the language has none, and where it cannot be read.</returns>
    public ValueTask<bool> TrySearchAsync(string culture, Func<IndexSearcher, Task> search) => indexes.TrySearchAsync(NameOf(culture), search);

    /// <inheritdoc cref="TrySearchAsync(string, Func{IndexSearcher, Task})"/>
    public ValueTask<bool> TrySearchAsync(string culture, Action<IndexSearcher> search) => TrySearchAsync(culture, searcher =>
    {
        search(searcher);
        return Task.CompletedTask;
    });

    private static string NameOf(string culture) => "forum-" + culture;
}
