using Sapling.Data.Databases;

namespace Sapling.Data.Documents;

/// <summary>Gives every new document an id that no other session gets.</summary>
internal sealed class DocumentIds(Database database) : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private long _next;
    private int _left;

    public async ValueTask<long> NextAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (_left == 0)
            {
                await using var connection = await database.OpenAsync(cancellationToken);
                (_next, _left) = await database.TakeIdsAsync(connection, cancellationToken);
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
    public void Forget() => Volatile.Write(ref _left, 0);

    public void Dispose() => _gate.Dispose();
}
