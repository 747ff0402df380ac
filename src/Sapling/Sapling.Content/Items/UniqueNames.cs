using OrchardCore.ContentManagement;
using Sapling.Data.Sessions;
using YesSql;

namespace Sapling.Content.Items;

/// <summary>
/// Finds which item has a unique name: an address or an alias. Queries the index name by name; during a batch import,
/// the names of the batch are known in advance. A query locks the names until the unit of work ends, so that the
/// second of two concurrent requests sees the names of the first.
/// </summary>
internal abstract class UniqueNames(ISession session) : IImportPreparation
{
    private Dictionary<string, HashSet<string>>? _owners;

    public async Task BeginAsync(IReadOnlyList<ContentItem> batch)
    {
        var names = batch.Select(NameOf).OfType<string>().Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).ToArray();

        if (names.Length == 0)
        {
            return;
        }

        await session.LockNamesAsync();
        var owners = names.ToDictionary(name => name, _ => new HashSet<string>(StringComparer.Ordinal), StringComparer.Ordinal);

        foreach (var (name, contentItemId) in await OwnersOfAsync(names))
        {
            owners[name].Add(contentItemId);
        }

        _owners = owners;
    }

    public void End() => _owners = null;

    /// <summary>Whether another item has this name.</summary>
    internal async ValueTask<bool> IsTakenAsync(string name, string contentItemId)
    {
        if (_owners is not null && _owners.TryGetValue(name, out var owners))
        {
            return owners.Any(owner => owner != contentItemId);
        }

        await session.LockNamesAsync();
        return (await OwnersOfAsync([name])).Any(owner => owner.ContentItemId != contentItemId);
    }

    /// <summary>Records that an item now has the name.</summary>
    internal void Take(string name, string contentItemId)
    {
        if (_owners is not null && _owners.TryGetValue(name, out var owners))
        {
            owners.Add(contentItemId);
        }
    }

    protected ISession Session => session;

    protected abstract string? NameOf(ContentItem item);

    protected abstract Task<IEnumerable<(string Name, string ContentItemId)>> OwnersOfAsync(string[] names);
}
