using System.Collections.Concurrent;
using Microsoft.Extensions.Primitives;
using OrchardCore.Environment.Cache;

namespace Sapling.Content.Alias;

/// <summary>The aliases that have been asked for, in memory: every page asks for its menus by alias. Forgotten whenever an alias changes.</summary>
internal sealed class AliasEntries(ISignal signal)
{
    internal const string SignalKey = "Sapling.Content.Aliases";

    private Known? _known;

    internal ValueTask<string?> GetAsync(string alias, Func<string, Task<string?>> find)
    {
        var known = Volatile.Read(ref _known);

        if (known is null or { Token.HasChanged: true })
        {
            Volatile.Write(ref _known, known = new Known([], signal.GetToken(SignalKey)));
        }

        return known.Ids.TryGetValue(alias, out var id) ? ValueTask.FromResult<string?>(id) : FindAsync(known, alias, find);
    }

    /// <summary>Only what was found is kept: names that nobody has would fill the memory.</summary>
    private static async ValueTask<string?> FindAsync(Known known, string alias, Func<string, Task<string?>> find)
    {
        if (await find(alias) is not { } id)
        {
            return null;
        }

        known.Ids[alias] = id;
        return id;
    }

    private sealed record Known(ConcurrentDictionary<string, string> Ids, IChangeToken Token);
}
