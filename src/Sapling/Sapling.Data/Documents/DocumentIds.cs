using Sapling.Data.Databases;

namespace Sapling.Data.Documents;

/// <summary>Gives every new document an id that no other session gets.</summary>
internal sealed class DocumentIds(Database database) : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private long _next;
    private int _left;
    private int _isForgotten;

    public async ValueTask<long> NextAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (Interlocked.Exchange(ref _isForgotten, 0) == 1 || _left == 0)
            {
                await using var connection = await database.OpenAsync(cancellationToken);
                (var first, _left) = await database.TakeIdsAsync(connection, cancellationToken);

                // Never back: other sessions have ids from here that the database does not know yet.
                _next = Math.Max(_next, first);
            }

            _left--;
            return _next++;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Discards reserved ids: another process may have taken some.</summary>
    public void Forget() => Volatile.Write(ref _isForgotten, 1);

    public void Dispose() => _gate.Dispose();
}
