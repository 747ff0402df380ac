namespace Sapling.Features.Indexing;

/// <summary>Wakes the indexing worker. Requests that arrive while it works are combined.</summary>
internal sealed class IndexingQueue : IDisposable
{
    private readonly Lock _gate = new();
    private readonly SemaphoreSlim _signal = new(0, 1);
    private HashSet<string> _rebuilds = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reports new records or changed settings; the named indexes are to be rebuilt.</summary>
    public void Add(IEnumerable<string> rebuilds)
    {
        lock (_gate)
        {
            _rebuilds.UnionWith(rebuilds);
            if (_signal.CurrentCount == 0)
            {
                _signal.Release();
            }
        }
    }

    /// <summary>Waits for a request, up to the timeout.</summary>
    /// <returns>False on timeout.</returns>
    public Task<bool> WaitAsync(TimeSpan timeout, CancellationToken cancellationToken) => _signal.WaitAsync(timeout, cancellationToken);

    /// <summary>Takes the names of the indexes to rebuild and clears them here.</summary>
    public HashSet<string> TakeRebuilds()
    {
        lock (_gate)
        {
            var taken = _rebuilds;
            _rebuilds = new(StringComparer.OrdinalIgnoreCase);
            return taken;
        }
    }

    public void Dispose() => _signal.Dispose();
}
