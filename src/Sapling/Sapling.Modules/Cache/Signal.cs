using System.Collections.Concurrent;
using Microsoft.Extensions.Primitives;
using OrchardCore.Environment.Cache;

namespace Sapling.Caching;

/// <inheritdoc/>
internal sealed class Signal : ISignal, IInvalidationHandler
{
    /// <summary>The kind of signals that wait for a commit; the value is the signal's key.</summary>
    public const string Kind = "signal";

    private readonly ConcurrentDictionary<string, Source> _sources = new(StringComparer.Ordinal);

    string IInvalidationHandler.Kind => Kind;

    public int Order => 0;

    public IChangeToken GetToken(string key) => _sources.GetOrAdd(key, static _ => new Source()).Token;

    public Task SignalTokenAsync(string key)
    {
        if (_sources.TryRemove(key, out var source))
        {
            source.Signal();
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

    /// <summary>The token is made beforehand: a source that somebody has signalled and disposed of in between gives none.</summary>
    private sealed class Source
    {
        private readonly CancellationTokenSource _cancellation = new();

        public Source() => Token = new CancellationChangeToken(_cancellation.Token);

        public IChangeToken Token { get; }

        public void Signal()
        {
            _cancellation.Cancel();
            _cancellation.Dispose();
        }
    }
}
