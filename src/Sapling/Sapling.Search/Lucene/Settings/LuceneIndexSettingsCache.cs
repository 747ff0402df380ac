using OrchardCore.Search.Lucene.Model;
using YesSql;

namespace Sapling.Search.Lucene.Settings;

/// <summary>The committed settings of the indexes, read once; a search asks for them.</summary>
internal sealed class LuceneIndexSettingsCache(IStore store)
{
    private LuceneIndexSettingsDocument? _document;
    private int _generation;

    public Task<LuceneIndexSettingsDocument> GetAsync() => _document is { } document ? Task.FromResult(document) : ReadAsync();

    /// <summary>They have changed.</summary>
    public void Forget()
    {
        Interlocked.Increment(ref _generation);
        _document = null;
    }

    private async Task<LuceneIndexSettingsDocument> ReadAsync()
    {
        var generation = Volatile.Read(ref _generation);
        await using var session = store.CreateSession(withTracking: false);
        var document = await session.Query<LuceneIndexSettingsDocument>().FirstOrDefaultAsync() ?? new LuceneIndexSettingsDocument();
        foreach (var (name, settings) in document.LuceneIndexSettings)
        {
            settings.IndexName = name;
        }

        // Somebody may have committed a change since the document was read.
        if (generation == Volatile.Read(ref _generation))
        {
            _document = document;
        }

        return document;
    }
}
