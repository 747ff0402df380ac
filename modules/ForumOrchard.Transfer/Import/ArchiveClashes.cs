using Microsoft.Extensions.Localization;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using YesSql;
using YesSql.Services;

namespace ForumOrchard.Transfer.Import;

/// <summary>Finds what two items cannot both have: an address, and a place as the translation in a language.</summary>
public sealed class ArchiveClashes(IStringLocalizer<ArchiveClashes> S)
{
    private const int BatchSize = 200;

    /// <summary>Messages by id of the item in the archive. What an item of the archive has here counts for nothing: it is about to change.</summary>
    public async Task<ILookup<string, string>> OfAsync(ISession session, IReadOnlyList<ContentItem> items)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(items);
        var coming = items.Select(item => item.ContentItemId).ToHashSet(StringComparer.Ordinal);
        var addresses = new Claims(items.Select(item => (item.TryGet<AutoroutePart>(out var part) ? part.Path ?? string.Empty : string.Empty, item.ContentItemId)));
        var translations = new Claims(items.Select(item => (Place(item), item.ContentItemId)));
        foreach (var paths in addresses.Keys.Chunk(BatchSize))
        {
            foreach (var row in await session.QueryIndex<AutoroutePartIndex>(index => index.Path.IsIn(paths) && (index.Latest || index.Published)).ListAsync())
            {
                addresses.Claim(row.Path ?? string.Empty, row.ContentItemId ?? string.Empty, coming);
            }
        }

        foreach (var sets in translations.Keys.Select(place => place.Split('\n')[0]).Distinct(StringComparer.Ordinal).Chunk(BatchSize))
        {
            foreach (var row in await session.QueryIndex<LocalizedContentItemIndex>(index => index.LocalizationSet.IsIn(sets) && (index.Latest || index.Published)).ListAsync())
            {
                translations.Claim(Place(row.LocalizationSet, row.Culture), row.ContentItemId ?? string.Empty, coming);
            }
        }

        return addresses.Clashes(path => S["Another item has its address “/{0}”. Change that one, or leave this one out.", path])
            .Concat(translations.Clashes(place => S["Another item is the translation into its language already ({0}).", place.Split('\n')[1]]))
            .ToLookup(clash => clash.Id, clash => clash.Message, StringComparer.Ordinal);
    }

    private static string Place(ContentItem item) => item.TryGet<LocalizationPart>(out var part) ? Place(part.LocalizationSet, part.Culture) : string.Empty;

    private static string Place(string? set, string? culture) => string.IsNullOrEmpty(set) || string.IsNullOrEmpty(culture) ? string.Empty : $"{set}\n{culture.ToLowerInvariant()}";

    /// <summary>Who claims what.</summary>
    private sealed class Claims
    {
        private readonly Dictionary<string, HashSet<string>> _byKey = new(StringComparer.OrdinalIgnoreCase);

        public Claims(IEnumerable<(string Key, string Id)> claims)
        {
            foreach (var (key, id) in claims.Where(claim => claim.Key.Length > 0))
            {
                (_byKey.TryGetValue(key, out var ids) ? ids : _byKey[key] = new HashSet<string>(StringComparer.Ordinal)).Add(id);
            }
        }

        public IEnumerable<string> Keys => _byKey.Keys;

        public void Claim(string key, string id, HashSet<string> coming)
        {
            if (!coming.Contains(id) && _byKey.TryGetValue(key, out var ids))
            {
                ids.Add(id);
            }
        }

        public IEnumerable<(string Id, string Message)> Clashes(Func<string, string> say) =>
            _byKey.Where(claim => claim.Value.Count > 1).SelectMany(claim => claim.Value.Select(id => (id, say(claim.Key))));
    }
}
