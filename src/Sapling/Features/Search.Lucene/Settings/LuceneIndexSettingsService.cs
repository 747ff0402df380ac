using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Search.Lucene.Model;
using Sapling.Features.Search.Lucene.Settings;
using YesSql;

namespace OrchardCore.Search.Lucene;

/// <summary>Keeps the settings of the indexes. What is read is what is committed; a unit of work that changes them loads its own.</summary>
public class LuceneIndexSettingsService
{
    private readonly ISession _session;
    private readonly LuceneIndexSettingsCache _cache;

    internal LuceneIndexSettingsService(ISession session, LuceneIndexSettingsCache cache)
    {
        _session = session;
        _cache = cache;
    }

    /// <summary>The settings, to be changed; see <see cref="UpdateIndexAsync"/>.</summary>
    public async Task<LuceneIndexSettingsDocument> LoadDocumentAsync() =>
        await _session.Query<LuceneIndexSettingsDocument>().FirstOrDefaultAsync() ?? new LuceneIndexSettingsDocument();

    /// <summary>The settings, to be read.</summary>
    public Task<LuceneIndexSettingsDocument> GetDocumentAsync() => _cache.GetAsync();

    public async Task<IEnumerable<LuceneIndexSettings>> GetSettingsAsync() => (await GetDocumentAsync()).LuceneIndexSettings.Values;

    /// <summary>The settings of an index; null where there is none of this name.</summary>
    public async Task<LuceneIndexSettings?> GetSettingsAsync(string indexName) =>
        (await GetDocumentAsync()).LuceneIndexSettings.GetValueOrDefault(indexName);

    /// <summary>The name of an index's analyzer; that of the standard analyzer where there is no such index.</summary>
    public async Task<string> GetIndexAnalyzerAsync(string indexName) =>
        (await GetSettingsAsync(indexName))?.AnalyzerName ?? LuceneSettings.StandardAnalyzer;

    /// <summary>Adds an index, or replaces its settings.</summary>
    public async Task UpdateIndexAsync(LuceneIndexSettings settings)
    {
        var document = await LoadDocumentAsync();
        document.LuceneIndexSettings[settings.IndexName] = settings;
        await SaveAsync(document);
    }

    private async Task SaveAsync(LuceneIndexSettingsDocument document)
    {
        await _session.SaveAsync(document);
        ShellScope.AddDeferredSignal(LuceneIndexSettingsCache.Signal);
    }
}
