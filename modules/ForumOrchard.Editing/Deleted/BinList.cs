using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.Modules;
using YesSql;
using YesSql.Services;

namespace ForumOrchard.Editing.Deleted;

/// <summary>Reads the bin, limited to types of which the user may restore items.</summary>
public sealed class BinList(ISession session, BinRecord record, IContentDefinitionManager definitions, IAuthorizationService authorization, ILocalClock clock)
{
    public const int PageSize = 50;

    /// <summary>More narrow a list no further, but make a query that no database takes.</summary>
    private const int MostWords = 12;

    /// <param name="user">The current user.</param>
    /// <param name="words">Only items with these words in the title; null or empty for all.</param>
    /// <param name="page">From 1; a number beyond the end selects the last page.</param>
    public async Task<BinPage> ReadAsync(ClaimsPrincipal user, string? words, int page)
    {
        var id = user.FindFirstValue(ClaimTypes.NameIdentifier);
        var types = await definitions.ListTypeDefinitionsAsync();
        var anybodys = await TypesAsync(user, types, owner: null);
        var own = await TypesAsync(user, types, id);
        var query = session.Query<BinEntry, BinIndex>(index => index.ContentType.IsIn(anybodys) || (index.Owner == id && index.ContentType.IsIn(own)));
        foreach (var word in BinIndex.Normalize(words ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
        {
            query = query.Where(index => index.Title.Contains(word));
        }

        var total = await query.CountAsync();
        var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        var entries = (await query.OrderByDescending(index => index.DeletedTicks).ThenBy(index => index.Id).Skip((page - 1) * PageSize).Take(PageSize).ListAsync()).ToList();
        var alive = await record.AliveAsync([.. entries.Select(entry => entry.ContentItemId)]);
        var names = types.ToDictionary(type => type.Name, type => type.DisplayName, StringComparer.Ordinal);

        var items = new List<BinItem>();
        foreach (var entry in entries.Where(entry => !alive.Contains(entry.ContentItemId)))
        {
            items.Add(new BinItem(
                entry.ContentItemId,
                entry.Title.Length > 0 ? entry.Title : entry.ContentItemId,
                names.GetValueOrDefault(entry.ContentType, entry.ContentType),
                entry.Culture is { } culture ? CultureInfo.GetCultureInfo(culture) : null,
                entry.DeletedUtc is { } deleted ? await clock.ConvertToLocalAsync(deleted) : null,
                entry.DeletedBy,
                await MayRestoreAsync(user, entry)));
        }

        return new BinPage(items, words?.Trim() ?? string.Empty, page, pages, await authorization.AuthorizeAsync(user, BinPermissions.EmptyBin));
    }

    private Task<bool> MayRestoreAsync(ClaimsPrincipal user, BinEntry entry)
    {
        var item = new ContentItem { ContentType = entry.ContentType, Owner = entry.Owner! };
        if (entry.Culture is { } culture)
        {
            item.Alter<LocalizationPart>(part => part.Culture = culture);
        }

        return authorization.AuthorizeAsync(user, CommonPermissions.EditContent, item);
    }

    /// <summary>The types of which the user may edit the items of an owner.</summary>
    private async Task<string[]> TypesAsync(ClaimsPrincipal user, IEnumerable<ContentTypeDefinition> types, string? owner)
    {
        var allowed = new List<string>();
        foreach (var type in types.Where(type => type.IsCreatable()))
        {
            if (await authorization.AuthorizeAsync(user, CommonPermissions.EditContent, new ContentItem { ContentType = type.Name, Owner = owner }))
            {
                allowed.Add(type.Name);
            }
        }

        return [.. allowed];
    }
}
