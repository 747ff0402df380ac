using ForumOrchard.Search.Synonyms;
using Lucene.Net.Analysis;
using Lucene.Net.Search;
using OrchardCore.Search.Lucene;
using OrchardCore.Search.Lucene.Services;

namespace ForumOrchard.Search.Querying;

/// <summary>The index of each language, and how texts are read as it has them. Each holds published items only, so whatever is found may be shown to anyone.</summary>
public sealed class LanguageIndexes(LuceneIndexManager indexes, LuceneIndexSettingsService settings, LuceneAnalyzerManager analyzers, SynonymStore synonyms)
{
    /// <summary>False while the index is not there yet, or where the language has none.</summary>
    public bool Has(string culture) => indexes.Exists(NameOf(culture));

    /// <summary>By what its texts become words.</summary>
    public async Task<Analyzer> AnalyzerAsync(string culture) => analyzers.CreateAnalyzer(await settings.GetIndexAnalyzerAsync(NameOf(culture)));

    /// <summary>Reads what somebody typed, and widens it by the site's synonyms.</summary>
    internal async Task<SearchQuery> ReadAsync(string culture, string text)
    {
        var analyzerName = await settings.GetIndexAnalyzerAsync(NameOf(culture));
        var analyzer = analyzers.CreateAnalyzer(analyzerName);
        return SearchQuery.Of(text, analyzer, text.Length == 0 ? null : await synonyms.RulesAsync(analyzerName, analyzer));
    }

    /// <summary>Searches the index as it is now; does nothing where there is none.</summary>
    public Task SearchAsync(string culture, Func<IndexSearcher, Task> search) => Has(culture) ? indexes.SearchAsync(NameOf(culture), search) : Task.CompletedTask;

    /// <inheritdoc cref="SearchAsync(string, Func{IndexSearcher, Task})"/>
    public Task SearchAsync(string culture, Action<IndexSearcher> search) => SearchAsync(culture, searcher =>
    {
        search(searcher);
        return Task.CompletedTask;
    });

    private static string NameOf(string culture) => "forum-" + culture;
}
