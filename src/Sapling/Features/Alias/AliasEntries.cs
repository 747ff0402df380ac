using System.Collections.Concurrent;
using OrchardCore.Environment.Cache;
using Sapling.Modules.Cache;

namespace Sapling.Features.Alias;

/// <summary>Caches the aliases that were looked up: every page looks up its menus by alias. Cleared whenever an alias changes.</summary>
internal sealed class AliasEntries(ISignal signal)
{
    internal const string SignalKey = "Sapling.Content.Aliases";

    private readonly SignalledValue<ConcurrentDictionary<string, string>> _known = new(signal, SignalKey);

    internal async ValueTask<string?> GetAsync(string alias, Func<string, Task<string?>> find)
    {
        var known = await _known.GetAsync(static () => Task.FromResult(new ConcurrentDictionary<string, string>(StringComparer.Ordinal)));
        if (known.TryGetValue(alias, out var id))
        {
            return id;
        }

        // Cache only hits: unknown names would fill the memory.
        return await find(alias) is { } found ? known[alias] = found : null;
    }
}
