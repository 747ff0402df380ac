using OrchardCore.Modules;
using YesSql;

namespace Sapling.Features.Indexing;

/// <summary>The changes that a unit of work passes to indexing. It lives as long as the scope, so it ends after the commit.</summary>
internal sealed class IndexingSession(ISession session, IndexingLog log, IndexingQueue queue, IClock clock) : IDisposable
{
    /// <summary>Start another record at this size: otherwise an import would write one that grows with each batch.</summary>
    private const int MaxItems = 500;

    private readonly HashSet<string> _rebuilds = new(StringComparer.OrdinalIgnoreCase);
    private IndexingRecord? _record;
    private bool _isWanted;

    /// <summary>Records that the item has changed, so that it is indexed again.</summary>
    public async Task AddAsync(string contentItemId)
    {
        if (_record is null)
        {
            log.Open(this);
        }

        if (_record is null or { ContentItemIds.Count: >= MaxItems })
        {
            _record = new IndexingRecord { CreatedUtc = clock.UtcNow };
        }

        if (_record.ContentItemIds.Add(contentItemId))
        {
            await session.SaveAsync(_record);
            log.Add(this, _record.Id);
        }
    }

    /// <summary>Rebuilds an index after this unit of work has ended.</summary>
    public void Rebuild(string indexName) => _rebuilds.Add(indexName);

    /// <summary>Compares the indexes with their settings after this unit of work has ended.</summary>
    public void Compare() => _isWanted = true;

    public void Dispose()
    {
        if (_record is not null)
        {
            log.Close(this);
        }

        if (_record is not null || _rebuilds.Count > 0 || _isWanted)
        {
            queue.Add(_rebuilds);
        }
    }
}
