using System.Collections.Concurrent;
using OrchardCore.Environment.Cache;
using Sapling.Modules.Cache;

namespace Sapling.Features.Alias;

/// <summary>The aliases that have been asked for, in memory: every page asks for its menus by alias. Forgotten whenever an alias changes.</summary>
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

        // Only what was found is kept: names that nobody has would fill the memory.
        return await find(alias) is { } found ? known[alias] = found : null;
    }
}
