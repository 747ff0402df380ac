using Microsoft.Extensions.Primitives;
using OrchardCore.Environment.Cache;
using OrchardCore.Search.Lucene.Model;
using YesSql;

namespace Sapling.Search.Lucene.Settings;

/// <summary>The committed settings of the indexes, read once; a search asks for them.</summary>
internal sealed class LuceneIndexSettingsCache(IStore store, ISignal signal)
{
    /// <summary>Sent after they have changed.</summary>
    public const string Signal = "Sapling.LuceneIndexSettings";

    private Known? _known;

    public Task<LuceneIndexSettingsDocument> GetAsync() => _known is { Token.HasChanged: false } known ? Task.FromResult(known.Document) : ReadAsync();

    private async Task<LuceneIndexSettingsDocument> ReadAsync()
    {
        // The token comes first: a change while the document is read makes what was read stale.
        var token = signal.GetToken(Signal);
        await using var session = store.CreateSession(withTracking: false);
        var document = await session.Query<LuceneIndexSettingsDocument>().FirstOrDefaultAsync() ?? new LuceneIndexSettingsDocument();
        foreach (var (name, settings) in document.LuceneIndexSettings)
        {
            settings.IndexName = name;
        }

        _known = new Known(document, token);
        return document;
    }

    private sealed record Known(LuceneIndexSettingsDocument Document, IChangeToken Token);
}
