using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Contents;
using OrchardCore.Modules;
using YesSql;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace Sapling.Features.Contents.Admin;

/// <summary>Reads the list of content items, limited to the types that the user may list.</summary>
public sealed class ContentList(
    ISession session,
    IContentDefinitionManager definitions,
    IContentManager contentManager,
    IAutorouteEntries addresses,
    IAuthorizationService authorization,
    IClock clock,
    ILocalClock localClock,
    IStringLocalizer<AdminController> S,
    IEnumerable<IPlannedItems> plans,
    IContentLanguages? languages = null)
{
    /// <summary>Publishing runs every minute and may have many items to process.</summary>
    private static readonly TimeSpan Overdue = TimeSpan.FromMinutes(5);

    public const int PageSize = 50;

    /// <param name="user">The current user.</param>
    /// <param name="filter">What to show; a type that the user may not list, or that does not exist, is left out.</param>
    /// <param name="page">From 1; a number beyond the end selects the last page.</param>
    /// <param name="cancellationToken">Cancels the read.</param>
    public async Task<ContentListPage> ReadAsync(ClaimsPrincipal user, ContentFilter filter, int page, CancellationToken cancellationToken)
    {
        var types = await ListableTypesAsync(user);
        filter = filter with { Type = types.Find(candidate => IsNamed(candidate, filter.Type))?.Name };
        string[] names = filter.Type is null ? [.. types.Select(candidate => candidate.Name)] : [filter.Type];
        var cultures = languages is null ? [] : await languages.ListAsync();
        filter = filter with { Culture = cultures.FirstOrDefault(culture => culture.Equals(filter.Culture, StringComparison.OrdinalIgnoreCase)) };
        var query = Find(names, filter, filter.Status == ContentStatus.Scheduled ? await PlannedAsync(cancellationToken) : []);
        var total = await query.CountAsync(cancellationToken);
        var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        var items = (await query.Skip((page - 1) * PageSize).Take(PageSize).ListAsync(cancellationToken)).ToList();

        return new ContentListPage(
            await DescribeAsync(user, items, types, cancellationToken),
            [.. types.Select(candidate => (candidate.Name, candidate.DisplayName))],
            await CreatableTypesAsync(user),
            cultures,
            filter,
            page,
            pages,
            total);
    }

    private bool IsNamed(ContentTypeDefinition type, string? name) =>
        type.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || type.DisplayName.Equals(name, StringComparison.OrdinalIgnoreCase) || S[type.DisplayName].Value.Equals(name, StringComparison.OrdinalIgnoreCase);

    private async Task<string[]> PlannedAsync(CancellationToken cancellationToken)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var one in plans)
        {
            ids.UnionWith(await one.FindAsync(cancellationToken));
        }

        return [.. ids];
    }

    private IQuery<ContentItem> Find(string[] types, ContentFilter filter, string[] planned)
    {
        var query = session.Query<ContentItem, ContentItemIndex>(index => index.Latest && index.ContentType.IsIn(types));
        if (filter.Status is ContentStatus.Scheduled)
        {
            query = query.Where(index => index.ContentItemId.IsIn(planned));
        }
        else if (filter.Status is { } status)
        {
            var isPublished = status == ContentStatus.Published;
            query = query.Where(index => index.Published == isPublished);
        }

        query = TitleWords.Conditions(filter.Text).Aggregate(query, (found, condition) => found.Where(condition));
        query = filter.Sort switch
        {
            ContentSort.Created => query.OrderByDescending(index => index.CreatedUtc).ThenByDescending(index => index.Id),
            ContentSort.Published => query.OrderByDescending(index => index.PublishedUtc).ThenByDescending(index => index.Id),
            ContentSort.Title => query.OrderBy(index => index.DisplayText).ThenBy(index => index.Id),
            _ => query.OrderByDescending(index => index.ModifiedUtc).ThenByDescending(index => index.Id),
        };
        return filter.Culture is { } culture ? languages!.Of(query, culture) : query;
    }

    private async Task<List<ContentTypeDefinition>> ListableTypesAsync(ClaimsPrincipal user)
    {
        var types = new List<ContentTypeDefinition>();
        foreach (var type in await definitions.ListTypeDefinitionsAsync())
        {
            if (type.IsListable() && await authorization.AuthorizeAsync(user, CommonPermissions.ListContent, resource: type.Name))
            {
                types.Add(type);
            }
        }

        return types;
    }

    private async Task<List<(string Name, string DisplayName)>> CreatableTypesAsync(ClaimsPrincipal user)
    {
        var types = new List<(string, string)>();
        foreach (var type in (await definitions.ListTypeDefinitionsAsync()).Where(type => type.IsCreatable()))
        {
            if (await authorization.AuthorizeAsync(user, CommonPermissions.EditContent, await contentManager.NewAsync(type.Name)))
            {
                types.Add((type.Name, type.DisplayName));
            }
        }

        return types;
    }

    private async Task<List<ContentListItem>> DescribeAsync(
        ClaimsPrincipal user,
        List<ContentItem> items,
        List<ContentTypeDefinition> types,
        CancellationToken cancellationToken)
    {
        var drafts = items.Where(item => !item.Published).Select(item => item.ContentItemId).ToArray();
        var alsoPublished = drafts.Length == 0
            ? []
            : (await session.QueryIndex<ContentItemIndex>(index => index.Published && index.ContentItemId.IsIn(drafts)).ListAsync(cancellationToken))
                .Select(index => index.ContentItemId)
                .ToHashSet(StringComparer.Ordinal);

        var described = new List<ContentListItem>(items.Count);
        foreach (var item in items)
        {
            var state = item.Published ? PublicationState.Published
                : alsoPublished.Contains(item.ContentItemId) ? PublicationState.PublishedWithDraft
                : PublicationState.Draft;
            var culture = await contentManager.PopulateAspectAsync<CultureAspect>(item);
            var plan = await contentManager.PopulateAspectAsync<PlanAspect>(item);
            var planned = item.Published ? null : plan.PublishUtc;
            var (hasAddress, address) = await addresses.TryGetEntryByContentItemIdAsync(item.ContentItemId);
            described.Add(new ContentListItem(
                item.ContentItemId,
                await authorization.AuthorizeAsync(user, CommonPermissions.EditContent, item),
                string.IsNullOrWhiteSpace(item.DisplayText) ? item.ContentItemId : item.DisplayText,
                types.Find(type => type.Name == item.ContentType)?.DisplayName ?? item.ContentType,
                culture.HasCulture ? culture.Culture?.Name : null,
                state,
                await LocalAsync(item.ModifiedUtc),
                await LocalAsync(planned),
                planned < clock.UtcNow - Overdue,
                item.Published ? await LocalAsync(plan.ArchiveUtc) : null,
                hasAddress ? address!.Path : null));
        }

        return described;
    }

    private async Task<DateTimeOffset?> LocalAsync(DateTime? utc) => utc is { } moment ? await localClock.ConvertToLocalAsync(moment) : null;
}
