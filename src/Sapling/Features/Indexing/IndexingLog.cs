namespace Sapling.Features.Indexing;

/// <summary>
/// Tracks up to which record the log is settled. Records are numbered when written but become visible when their units
/// of work commit, in any order: a number lower than one already read may still appear. An index therefore stores only
/// the settled position and, after a crash, reads the rest again.
/// </summary>
internal sealed class IndexingLog
{
    private readonly Lock _gate = new();
    private readonly Dictionary<IndexingSession, long> _open = [];
    private readonly Dictionary<long, IndexingSession> _ending = [];
    private long _last;

    /// <summary>The number up to which every record of this process is committed, or never will be.</summary>
    /// <param name="last">The number of the last committed record, read before this call.</param>
    public long Settled(long last)
    {
        lock (_gate)
        {
            _last = Math.Max(_last, last);
            return _open.Count == 0 ? last : Math.Min(last, _open.Values.Min());
        }
    }

    /// <summary>Registers a unit of work that is about to write a record; call it before writing.</summary>
    public void Open(IndexingSession session)
    {
        lock (_gate)
        {
            // Its number will be higher than all committed so far.
            _open.TryAdd(session, _last);
        }
    }

    /// <summary>Registers the record that the unit of work has created, by document id.</summary>
    public void Add(IndexingSession session, long documentId)
    {
        lock (_gate)
        {
            _ending[documentId] = session;
        }
    }

    /// <summary>
    /// Whether a committed record belongs to a unit of work that has not ended. Caches are invalidated between its
    /// commit and its end: indexing the items earlier could use stale cache entries.
    /// </summary>
    public bool IsOpen(long documentId)
    {
        lock (_gate)
        {
            return _ending.ContainsKey(documentId);
        }
    }

    /// <summary>Registers the end of the unit of work, committed or not.</summary>
    public void Close(IndexingSession session)
    {
        lock (_gate)
        {
            _open.Remove(session);
            foreach (var documentId in _ending.Where(record => record.Value == session).Select(record => record.Key).ToList())
            {
                _ending.Remove(documentId);
            }
        }
    }
}
