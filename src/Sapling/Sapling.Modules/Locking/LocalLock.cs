using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;

namespace Sapling.Modules.Locking;

/// <summary>One semaphore for each name that somebody holds or waits for.</summary>
internal sealed class LocalLock : ILocalLock, IDistributedLock
{
    private readonly Dictionary<string, Turn> _turns = new(StringComparer.Ordinal);

    public async Task<ILocker> AcquireLockAsync(string key, TimeSpan? expiration = null) =>
        (await TryAcquireLockAsync(key, Timeout.InfiniteTimeSpan, expiration)).locker!;

    public async Task<(ILocker? locker, bool locked)> TryAcquireLockAsync(string key, TimeSpan timeout, TimeSpan? expiration = null)
    {
        Turn? turn;
        lock (_turns)
        {
            turn = _turns.GetValueOrDefault(key) ?? (_turns[key] = new Turn());
            turn.Interested++;
        }

        if (await turn.Semaphore.WaitAsync(timeout))
        {
            return (new Locker(this, key, turn, expiration), true);
        }

        Leave(key, turn);
        return (null, false);
    }

    public Task<bool> IsLockAcquiredAsync(string key)
    {
        lock (_turns)
        {
            return Task.FromResult(_turns.TryGetValue(key, out var turn) && turn.Semaphore.CurrentCount == 0);
        }
    }

    private void Leave(string key, Turn turn)
    {
        lock (_turns)
        {
            if (--turn.Interested == 0)
            {
                _turns.Remove(key);
                turn.Semaphore.Dispose();
            }
        }
    }

    private sealed class Turn
    {
        internal SemaphoreSlim Semaphore { get; } = new(1);

        internal int Interested { get; set; }
    }

    private sealed class Locker : ILocker
    {
        private readonly LocalLock _locks;
        private readonly string _key;
        private readonly Timer? _expiration;
        private Turn? _turn;

        internal Locker(LocalLock locks, string key, Turn turn, TimeSpan? expiration)
        {
            (_locks, _key, _turn) = (locks, key, turn);
            _expiration = expiration is { } time ? new Timer(_ => Release(), null, time, Timeout.InfiniteTimeSpan) : null;
        }

        public void Dispose()
        {
            _expiration?.Dispose();
            Release();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        private void Release()
        {
            if (Interlocked.Exchange(ref _turn, null) is { } turn)
            {
                turn.Semaphore.Release();
                _locks.Leave(_key, turn);
            }
        }
    }
}
