using OrchardCore.Environment.Cache;
using OrchardCore.Search.Lucene.Model;
using Sapling.Modules.Cache;
using YesSql;

namespace Sapling.Features.Search.Lucene.Settings;

/// <summary>The committed index settings, cached because every search needs them.</summary>
internal sealed class LuceneIndexSettingsCache(IStore store, ISignal signal)
{
    /// <summary>Signal sent after the settings have changed.</summary>
    public const string Signal = "Sapling.LuceneIndexSettings";

    private readonly SignalledValue<LuceneIndexSettingsDocument> _settings = new(signal, Signal);

    public Task<LuceneIndexSettingsDocument> GetAsync() => _settings.GetAsync(ReadAsync).AsTask();

    private async Task<LuceneIndexSettingsDocument> ReadAsync()
    {
        await using var session = store.CreateSession(withTracking: false);
        var document = await session.Query<LuceneIndexSettingsDocument>().FirstOrDefaultAsync() ?? new LuceneIndexSettingsDocument();
        foreach (var (name, settings) in document.LuceneIndexSettings)
        {
            settings.IndexName = name;
        }

        return document;
    }
}
