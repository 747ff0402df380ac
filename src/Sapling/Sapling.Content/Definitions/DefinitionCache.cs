using Microsoft.Extensions.Primitives;
using OrchardCore.Environment.Cache;

namespace Sapling.Content.Definitions;

/// <summary>The definitions that all requests share, until one of them has changed them.</summary>
internal sealed class DefinitionCache(ISignal signal)
{
    internal const string SignalKey = "Sapling.Content.Definitions";

    private Entry? _entry;

    internal ValueTask<DefinitionSet> GetAsync(Func<Task<DefinitionSet>> read)
    {
        var entry = Volatile.Read(ref _entry);
        return entry is { Token.HasChanged: false } ? ValueTask.FromResult(entry.Set) : ReadAsync(read);
    }

    private async ValueTask<DefinitionSet> ReadAsync(Func<Task<DefinitionSet>> read)
    {
        // The token is taken first: a change while the definitions are read makes what was read stale at once.
        var token = signal.GetToken(SignalKey);
        var set = await read();
        Volatile.Write(ref _entry, new Entry(set, token));
        return set;
    }

    private sealed record Entry(DefinitionSet Set, IChangeToken Token);
}
