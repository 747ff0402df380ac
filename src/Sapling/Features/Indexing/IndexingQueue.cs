namespace Sapling.Features.Indexing;

/// <summary>Tells whoever indexes that there is something to do. Requests that come while it works are one.</summary>
internal sealed class IndexingQueue : IDisposable
{
    private readonly Lock _gate = new();
    private readonly SemaphoreSlim _signal = new(0, 1);
    private HashSet<string> _rebuilds = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>There are new records, or other settings; the indexes named are to be built anew.</summary>
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

    /// <summary>Waits for a request, at most so long.</summary>
    /// <returns>False if the time is over.</returns>
    public Task<bool> WaitAsync(TimeSpan timeout, CancellationToken cancellationToken) => _signal.WaitAsync(timeout, cancellationToken);

    /// <summary>The names of the indexes to be built anew, which are then forgotten here.</summary>
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
