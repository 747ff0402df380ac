namespace Sapling.Search.Indexing.Log;

/// <summary>
/// Knows up to which record the log is settled. Records are numbered when they are made, but become visible when their units of
/// work commit, in any order: a number below one that was already read may still come. So an index that remembers how far it has
/// read remembers only what is settled, and after a crash reads the rest again.
/// </summary>
internal sealed class IndexingLog
{
    private readonly Lock _gate = new();
    private readonly Dictionary<IndexingSession, long> _open = [];
    private long _lastClosed;

    /// <summary>Every record up to this number is committed, or never will be.</summary>
    public long Settled
    {
        get
        {
            lock (_gate)
            {
                return _open.Count == 0 ? _lastClosed : Math.Min(_lastClosed, _open.Values.Min());
            }
        }
    }

    /// <summary>Says how far the log went when the process began.</summary>
    public void StartAt(long lastRecord)
    {
        lock (_gate)
        {
            _lastClosed = Math.Max(_lastClosed, lastRecord);
        }
    }

    /// <summary>A unit of work is about to make a record; to be called before the record has its number.</summary>
    public void Open(IndexingSession session)
    {
        lock (_gate)
        {
            _open.TryAdd(session, _lastClosed);
        }
    }

    /// <summary>The unit of work has ended, one way or the other.</summary>
    public void Close(IndexingSession session, long record)
    {
        lock (_gate)
        {
            _open.Remove(session);
            _lastClosed = Math.Max(_lastClosed, record);
        }
    }
}
