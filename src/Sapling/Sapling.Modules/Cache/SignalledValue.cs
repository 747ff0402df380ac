using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Primitives;
using OrchardCore.Environment.Cache;

namespace Sapling.Modules.Cache;

/// <summary>A value that all requests share: read by one of them, and kept until a signal says that it may have changed.</summary>
/// <param name="signal">Where the signal comes from; in several processes it follows the database.</param>
/// <param name="key">Name of the signal.</param>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "Nobody waits by the semaphore's handle, so it holds nothing.")]
internal sealed class SignalledValue<T>(ISignal signal, string key)
    where T : class
{
    private readonly SemaphoreSlim _reading = new(1, 1);
    private Known? _known;

    /// <param name="read">
    /// Reads what is committed, in a session of its own: what the asking unit of work has changed is nobody else's yet, and waiting for the locks of a
    /// transaction here could wait for ever.
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

            // The token comes first: a change while the value is read makes what was read stale.
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
