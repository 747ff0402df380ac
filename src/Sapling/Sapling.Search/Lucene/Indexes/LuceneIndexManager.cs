using Lucene.Net.Search;
using Sapling.Search.Lucene.Indexes;
using Sapling.Search.Lucene.Settings;

namespace OrchardCore.Search.Lucene;

/// <summary>Reads the site's indexes.</summary>
public class LuceneIndexManager
{
    private readonly LuceneIndexes _indexes;
    private readonly LuceneIndexSettingsCache _settings;

    internal LuceneIndexManager(LuceneIndexes indexes, LuceneIndexSettingsCache settings)
    {
        _indexes = indexes;
        _settings = settings;
    }

    /// <summary>Whether an index is there to be searched; a new one is once it has been built.</summary>
    public bool Exists(string indexName) => _indexes.Exists(indexName);

    /// <summary>Searches an index as it is now. The searcher is not to be kept. Where there is no such index nothing happens.</summary>
    public async Task SearchAsync(string indexName, Func<IndexSearcher, Task> searcher)
    {
        if (_indexes.Find(indexName) is { } open && await open.TrySearchAsync(searcher))
        {
            return;
        }

        // Not open yet, or closed this moment to be opened again.
        if ((await _settings.GetAsync()).LuceneIndexSettings.TryGetValue(indexName, out var settings))
        {
            await _indexes.Open(settings).TrySearchAsync(searcher);
        }
    }
}
