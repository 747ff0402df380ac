using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Primitives;
using OrchardCore.Environment.Cache;

namespace Sapling.Modules.Cache;

/// <summary>A value shared by all requests: read once, then kept until a signal invalidates it.</summary>
/// <param name="signal">Source of the signals; with several processes it follows the database.</param>
/// <param name="key">Name of the signal.</param>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "Nobody waits by the semaphore's handle, so it holds nothing.")]
internal sealed class SignalledValue<T>(ISignal signal, string key)
    where T : class
{
    private readonly SemaphoreSlim _reading = new(1, 1);
    private Known? _known;

    /// <param name="read">
    /// Reads committed data, in a session of its own: nobody else may see the uncommitted changes of the calling unit
    /// of work, and waiting here for another transaction's locks could deadlock.
    /// </param>
    public ValueTask<T> GetAsync(Func<Task<T>> read)
        => Volatile.Read(ref _known) is { Token.HasChanged: false } known ? ValueTask.FromResult(known.Value) : ReadAsync(read);

    private async ValueTask<T> ReadAsync(Func<Task<T>> read)
    {
        await _reading.WaitAsync();
        try
        {
            if (Volatile.Read(ref _known) is { Token.HasChanged: false } known)
            {
                return known.Value;
            }

            // Take the token first: a change during the read makes the value stale.
            var token = signal.GetToken(key);
            var value = await read();
            Volatile.Write(ref _known, new Known(value, token));
            return value;
        }
        finally
        {
            _reading.Release();
        }
    }

    private sealed record Known(T Value, IChangeToken Token);
}
