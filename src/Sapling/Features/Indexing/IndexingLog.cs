namespace Sapling.Features.Indexing;

/// <summary>
/// Knows up to which record the log is settled. Records are numbered when they are written, but become visible when their units of
/// work commit, in any order: a number below one that was already read may still come. So an index that remembers how far it has
/// read remembers only what is settled, and after a crash reads the rest again.
/// </summary>
internal sealed class IndexingLog
{
    private readonly Lock _gate = new();
    private readonly Dictionary<IndexingSession, long> _open = [];
    private readonly Dictionary<long, IndexingSession> _ending = [];
    private long _last;

    /// <summary>Up to which number every record of this process is committed, or never will be.</summary>
    /// <param name="last">The number of the last record that is committed, read before this is asked.</param>
    public long Settled(long last)
    {
        lock (_gate)
        {
            _last = Math.Max(_last, last);
            return _open.Count == 0 ? last : Math.Min(last, _open.Values.Min());
        }
    }

    /// <summary>A unit of work is about to make a record; to be called before the record is written.</summary>
    public void Open(IndexingSession session)
    {
        lock (_gate)
        {
            // Its number will be above all that are committed now.
            _open.TryAdd(session, _last);
        }
    }

    /// <summary>The unit of work has made a record that is a document of this id.</summary>
    public void Add(IndexingSession session, long documentId)
    {
        lock (_gate)
        {
            _ending[documentId] = session;
        }
    }

    /// <summary>
    /// Whether a record that is committed is of a unit of work that has not ended. Caches hear of a change between the two: what the record
    /// names is not to be indexed before, by what they had.
    /// </summary>
    public bool IsOpen(long documentId)
    {
        lock (_gate)
        {
            return _ending.ContainsKey(documentId);
        }
    }

    /// <summary>The unit of work has ended, one way or the other.</summary>
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
