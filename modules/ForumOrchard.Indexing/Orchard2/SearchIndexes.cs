using Lucene.Net.Analysis;
using Lucene.Net.Search;
using Microsoft.Extensions.Logging;
using OrchardCore.Search.Lucene;
using OrchardCore.Search.Lucene.Services;

namespace ForumOrchard.Indexing;

/// <inheritdoc/>
internal sealed class SearchIndexes(LuceneIndexManager indexes, LuceneIndexSettingsService settings, LuceneAnalyzerManager analyzers, ILogger<SearchIndexes> logger) : ISearchIndexes
{
    public async ValueTask<Analyzer> AnalyzerAsync(string index) => analyzers.CreateAnalyzer(await AnalyzerNameAsync(index));

    public async ValueTask<string> AnalyzerNameAsync(string index) => await settings.GetIndexAnalyzerAsync(index);

    public async ValueTask<bool> IsDefinedAsync(string index) => await settings.GetSettingsAsync(index) is not null;

    public ValueTask<bool> TrySearchAsync(string index, Func<IndexSearcher, Task> search) =>
        indexes.Exists(index) ? Reading.TryAsync(() => indexes.SearchAsync(index, search), index, logger) : ValueTask.FromResult(false);
}
