using System.Collections.Concurrent;
using Microsoft.Extensions.Primitives;
using OrchardCore.Environment.Cache;

namespace Sapling.Modules.Cache;

/// <inheritdoc/>
internal sealed class Signal : ISignal, IInvalidationHandler
{
    /// <summary>The kind of signals deferred until the commit; the value is the signal's key.</summary>
    public const string Kind = "signal";

    private readonly ConcurrentDictionary<string, CancellationTokenSource> _sources = new(StringComparer.Ordinal);

    string IInvalidationHandler.Kind => Kind;

    public int Order => 0;

    public IChangeToken GetToken(string key) => new CancellationChangeToken(_sources.GetOrAdd(key, static _ => new CancellationTokenSource()).Token);

    public Task SignalTokenAsync(string key)
    {
        if (_sources.TryRemove(key, out var source))
        {
            // Not disposed: another thread may be about to take its token. Without a timer or a wait handle it holds no
            // resources.
            source.Cancel();
        }

        return Task.CompletedTask;
    }

    public async Task InvalidateAsync(IReadOnlyCollection<string> values)
    {
        foreach (var key in values)
        {
            await SignalTokenAsync(key);
        }
    }
}
