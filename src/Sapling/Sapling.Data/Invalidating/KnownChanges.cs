namespace Sapling.Data.Invalidating;

/// <summary>
/// Which changes this process knows of. Processes that know of the same changes have the same digest, so one of them may show what another has rendered at
/// that digest: whatever happens to a cache that they share, an entry from before a change is never asked for after it.
/// </summary>
internal sealed class KnownChanges
{
    private readonly Lock _lock = new();
    private string? _digest;
    private int _open;
    private long _written;

    /// <summary>A unit of work of this process that wrote a change is at its end.</summary>
    public event Action? Written;

    /// <summary>Null from the moment when this process commits a change until it has read it in the log: others may know of it while caches here do not.</summary>
    public string? Digest
    {
        get
        {
            lock (_lock)
            {
                return _digest;
            }
        }
    }

    /// <summary>How many changes this process has written; read it before the log.</summary>
    public long Count
    {
        get
        {
            lock (_lock)
            {
                return _written;
            }
        }
    }

    /// <summary>Call it before a change is committed; dispose the result once the caches of this process have been told, or the change was given up.</summary>
    public IDisposable Write()
    {
        lock (_lock)
        {
            _open++;
            _written++;
            _digest = null;
        }

        return new Writing(this);
    }

    /// <summary>Call it once the caches of this process have been told of what the digest stands for.</summary>
    /// <param name="digest">Of the log.</param>
    /// <param name="count"><see cref="Count"/> as it was before the log was read: it may lack what was written since.</param>
    public void Learn(string digest, long count)
    {
        lock (_lock)
        {
            if (_open == 0 && _written == count)
            {
                _digest = digest;
            }
        }
    }

    private void End()
    {
        lock (_lock)
        {
            _open--;
        }

        Written?.Invoke();
    }

    private sealed class Writing(KnownChanges changes) : IDisposable
    {
        private KnownChanges? _changes = changes;

        public void Dispose() => Interlocked.Exchange(ref _changes, null)?.End();
    }
}
