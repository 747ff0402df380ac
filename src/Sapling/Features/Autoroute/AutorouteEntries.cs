using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.ContentManagement.Routing;
using Sapling.Modules.Cache;
using YesSql;
using YesSql.Services;

namespace Sapling.Features.Autoroute;

/// <summary>
/// The addresses of all published items, in memory: read once from the index, then updated item by item. Every request
/// looks here, although most addresses of static files and controllers are not here.
/// </summary>
internal sealed class AutorouteEntries(IServiceScopeFactory scopes) : IAutorouteEntries, IInvalidationHandler, IDisposable
{
    /// <summary>The invalidation kind for addresses that may have changed; the value is the content item id.</summary>
    public const string Kind = "route";

    private const int RefreshBatchSize = 200;

    private readonly SemaphoreSlim _reading = new(1, 1);
    private Maps? _maps;

    string IInvalidationHandler.Kind => Kind;

    public int Order => 10;

    public async Task<(bool, AutorouteEntry?)> TryGetEntryByPathAsync(string path)
    {
        var maps = Volatile.Read(ref _maps) ?? await ReadAllAsync();

        // The leading slash is part of the address; a trailing slash is not.
        AutorouteEntry? entry = null;
        return (path.StartsWith('/') && maps.ByPath.TryGetValue(Key(path), out entry), entry);
    }

    public async Task<(bool, AutorouteEntry?)> TryGetEntryByContentItemIdAsync(string contentItemId)
    {
        var maps = Volatile.Read(ref _maps) ?? await ReadAllAsync();
        return (maps.ById.TryGetValue(contentItemId, out var entry), entry);
    }

    public async Task UpdateEntriesAsync()
    {
        Volatile.Write(ref _maps, null);
        await ReadAllAsync();
    }

    /// <summary>Reloads the addresses of these items; does nothing if none have been loaded yet.</summary>
    public async Task InvalidateAsync(IReadOnlyCollection<string> values)
    {
        await _reading.WaitAsync();

        try
        {
            if (Volatile.Read(ref _maps) is not { } maps)
            {
                return;
            }

            await using var scope = scopes.CreateAsyncScope();
            var session = scope.ServiceProvider.GetRequiredService<ISession>();

            foreach (var batch in values.Chunk(RefreshBatchSize))
            {
                var rows = await session.QueryIndex<AutoroutePartIndex>(index => index.ContentItemId.IsIn(batch) && index.Published).ListAsync();
                var byContainer = rows.ToLookup(row => row.ContentItemId!, EntryOf, StringComparer.Ordinal);

                foreach (var id in batch)
                {
                    maps.Replace(id, byContainer[id].ToArray());
                }
            }
        }
        finally
        {
            _reading.Release();
        }
    }

    public void Dispose() => _reading.Dispose();

    private static string Key(string path) => path.Trim('/');

    private static AutorouteEntry EntryOf(AutoroutePartIndex row) =>
        new(row.ContentItemId!, "/" + Key(row.Path ?? string.Empty), row.ContainedContentItemId, row.JsonPath) { DocumentId = row.DocumentId };

    private async Task<Maps> ReadAllAsync()
    {
        await _reading.WaitAsync();

        try
        {
            if (Volatile.Read(ref _maps) is { } present)
            {
                return present;
            }

            var maps = new Maps();
            await using var scope = scopes.CreateAsyncScope();
            var session = scope.ServiceProvider.GetRequiredService<ISession>();
            var rows = await session.QueryIndex<AutoroutePartIndex>(index => index.Published).ListAsync();

            foreach (var group in rows.GroupBy(row => row.ContentItemId!, EntryOf, StringComparer.Ordinal))
            {
                maps.Replace(group.Key, group.ToArray());
            }

            Volatile.Write(ref _maps, maps);
            return maps;
        }
        finally
        {
            _reading.Release();
        }
    }

    private sealed class Maps
    {
        private readonly Dictionary<string, AutorouteEntry[]> _byContainer = new(StringComparer.Ordinal);

        internal ConcurrentDictionary<string, AutorouteEntry> ByPath { get; } = new(StringComparer.OrdinalIgnoreCase);

        internal ConcurrentDictionary<string, AutorouteEntry> ById { get; } = new(StringComparer.Ordinal);

        /// <summary>Adds new addresses before removing old ones, so that an item that keeps its address always has it.</summary>
        internal void Replace(string containerId, AutorouteEntry[] entries)
        {
            foreach (var entry in entries)
            {
                ByPath[Key(entry.Path)] = entry;
                ById[entry.ContainedContentItemId ?? entry.ContentItemId] = entry;
            }

            foreach (var old in _byContainer.GetValueOrDefault(containerId, []))
            {
                ByPath.TryRemove(KeyValuePair.Create(Key(old.Path), old));
                ById.TryRemove(KeyValuePair.Create(old.ContainedContentItemId ?? old.ContentItemId, old));
            }

            _byContainer[containerId] = entries;
        }
    }
}
