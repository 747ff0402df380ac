using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Search.Lucene.Model;
using Sapling.Features.Search.Lucene.Settings;
using YesSql;

namespace OrchardCore.Search.Lucene;

/// <summary>Stores the index settings. Reads return the committed settings; a unit of work that changes them loads its own copy.</summary>
public class LuceneIndexSettingsService
{
    private readonly ISession _session;
    private readonly LuceneIndexSettingsCache _cache;

    internal LuceneIndexSettingsService(ISession session, LuceneIndexSettingsCache cache)
    {
        _session = session;
        _cache = cache;
    }

    /// <summary>The settings, for changing; see <see cref="UpdateIndexAsync"/>.</summary>
    public async Task<LuceneIndexSettingsDocument> LoadDocumentAsync() =>
        await _session.Query<LuceneIndexSettingsDocument>().FirstOrDefaultAsync() ?? new LuceneIndexSettingsDocument();

    /// <summary>The settings, for reading.</summary>
    public Task<LuceneIndexSettingsDocument> GetDocumentAsync() => _cache.GetAsync();

    public async Task<IEnumerable<LuceneIndexSettings>> GetSettingsAsync() => (await GetDocumentAsync()).LuceneIndexSettings.Values;

    /// <summary>The settings of an index; null if there is none with this name.</summary>
    public async Task<LuceneIndexSettings?> GetSettingsAsync(string indexName) =>
        (await GetDocumentAsync()).LuceneIndexSettings.GetValueOrDefault(indexName);

    /// <summary>The name of an index's analyzer; the standard analyzer if there is no such index.</summary>
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
