using System.Collections.Concurrent;
using Microsoft.Extensions.Primitives;
using OrchardCore.Environment.Cache;

namespace Sapling.Caching;

/// <inheritdoc/>
internal sealed class Signal : ISignal
{
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _sources = new();

    public IChangeToken GetToken(string key)
        => new CancellationChangeToken(_sources.GetOrAdd(key, static _ => new CancellationTokenSource()).Token);

    public Task SignalTokenAsync(string key)
    {
        if (_sources.TryRemove(key, out var source))
        {
            source.Cancel();
            source.Dispose();
        }

        return Task.CompletedTask;
    }
}
