using Lucene.Net.Analysis;
using Lucene.Net.Search;
using Microsoft.Extensions.Logging;
using OrchardCore.Entities;
using OrchardCore.Indexing;
using OrchardCore.Indexing.Models;
using OrchardCore.Lucene;
using OrchardCore.Lucene.Core;
using OrchardCore.Lucene.Models;
using OrchardCore.Lucene.Services;

namespace ForumOrchard.Indexing;

/// <inheritdoc/>
internal sealed class SearchIndexes(ILuceneIndexStore indexes, IIndexProfileStore profiles, LuceneAnalyzerManager analyzers, ILogger<SearchIndexes> logger) : ISearchIndexes
{
    public async ValueTask<Analyzer> AnalyzerAsync(string index) => analyzers.CreateAnalyzer(await AnalyzerNameAsync(index));

    public async ValueTask<string> AnalyzerNameAsync(string index) =>
        await ProfileOfAsync(index) is { } profile && profile.TryGet<LuceneIndexMetadata>(out var metadata) && metadata.AnalyzerName is { Length: > 0 } name
            ? name
            : LuceneConstants.DefaultAnalyzer;

    public async ValueTask<bool> IsDefinedAsync(string index) => await ProfileOfAsync(index) is not null;

    public async ValueTask<bool> TrySearchAsync(string index, Func<IndexSearcher, Task> search) =>
        await ProfileOfAsync(index) is { } profile
        && await indexes.ExistsAsync(profile.IndexFullName)
        && await Reading.TryAsync(() => indexes.SearchAsync(profile, search), index, logger);

    private ValueTask<IndexProfile?> ProfileOfAsync(string index) => profiles.FindByIndexNameAndProviderAsync(index, LuceneConstants.ProviderName)!;
}
