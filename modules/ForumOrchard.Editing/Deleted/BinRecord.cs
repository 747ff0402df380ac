using System.Security.Claims;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Modules;
using YesSql;
using YesSql.Services;

namespace ForumOrchard.Editing.Deleted;

/// <summary>Keeps record of what is deleted. Only of types that editors create: a removed comment is nobody's to bring back.</summary>
public sealed class BinRecord(ISession session, IContentDefinitionManager definitions, IClock clock)
{
    private const int BatchSize = 100;

    /// <summary>Enters an item that is being deleted, in the caller's unit of work.</summary>
    /// <param name="item">Its latest version.</param>
    /// <param name="user">Who deletes it; null for the site itself.</param>
    /// <returns>Whether it is in the bin now.</returns>
    public async Task<bool> AddAsync(ContentItem item, ClaimsPrincipal? user)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (!await IsKeptAsync(item.ContentType))
        {
            return false;
        }

        var entry = await FindAsync(item.ContentItemId) ?? new BinEntry();
        await FillAsync(entry, item, clock.UtcNow, user?.Identity?.Name);
        return true;
    }

    /// <summary>Takes an item out that is no longer deleted; nothing happens if it is not in the bin.</summary>
    public async Task RemoveAsync(string contentItemId)
    {
        if (await FindAsync(contentItemId) is { } entry)
        {
            session.Delete(entry);
        }
    }

    /// <summary>Null if the item is not in the bin.</summary>
    public Task<BinEntry?> FindAsync(string contentItemId) => session.Query<BinEntry, BinIndex>(index => index.ContentItemId == contentItemId).FirstOrDefaultAsync()!;

    /// <summary>Those of the items that have a version which visitors or editors see: an import may have brought them back.</summary>
    public async Task<IReadOnlySet<string>> AliveAsync(IReadOnlyCollection<string> contentItemIds) =>
        (await session.QueryIndex<ContentItemIndex>(index => (index.Latest || index.Published) && index.ContentItemId.IsIn(contentItemIds)).ListAsync())
            .Select(index => index.ContentItemId!).ToHashSet(StringComparer.Ordinal);

    /// <summary>Enters what was deleted before there was a bin; nobody knows by whom and when. Of several versions the one that was changed last counts.</summary>
    public async Task AddEarlierAsync()
    {
        var inactive = await session.QueryIndex<ContentItemIndex>(index => !index.Latest && !index.Published).ListAsync();
        var newest = inactive.GroupBy(index => index.ContentItemId!, StringComparer.Ordinal)
            .ToDictionary(versions => versions.Key, versions => versions.MaxBy(version => version.ModifiedUtc)!.ContentItemVersionId!, StringComparer.Ordinal);
        foreach (var batch in newest.Keys.Chunk(BatchSize))
        {
            var alive = await AliveAsync(batch);
            var versions = batch.Where(id => !alive.Contains(id)).Select(id => newest[id]).ToArray();
            foreach (var item in await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemVersionId.IsIn(versions)).ListAsync())
            {
                if (await IsKeptAsync(item.ContentType) && await FindAsync(item.ContentItemId) is null)
                {
                    await FillAsync(new BinEntry(), item, null, null);
                }
            }
        }
    }

    private async Task<bool> IsKeptAsync(string contentType) => (await definitions.GetTypeDefinitionAsync(contentType))?.IsCreatable() == true;

    private Task FillAsync(BinEntry entry, ContentItem item, DateTime? deletedUtc, string? deletedBy)
    {
        entry.ContentItemId = item.ContentItemId;
        entry.ContentItemVersionId = item.ContentItemVersionId;
        entry.ContentType = item.ContentType;
        entry.Title = item.DisplayText ?? string.Empty;
        entry.Culture = item.TryGet<LocalizationPart>(out var localization) ? localization.Culture : null;
        entry.Owner = item.Owner;
        entry.DeletedUtc = deletedUtc;
        entry.DeletedBy = deletedBy;
        return session.SaveAsync(entry);
    }
}
