using System.Globalization;
using ForumOrchard.Dashboard.Panels;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents;
using OrchardCore.Modules;
using YesSql;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace ForumOrchard.Dashboard.Items;

/// <summary>Lines about content items, and where they lead.</summary>
public sealed class ItemEntries(
    ISession session,
    IContentDefinitionManager definitions,
    IAuthorizationService authorization,
    LinkGenerator links,
    IHttpContextAccessor http,
    ILocalClock clock,
    IStringLocalizer<ItemEntries> S)
{
    /// <summary>How many lines a panel has.</summary>
    public const int Most = 5;

    /// <summary>A line for each item, which leads to its form if the person may open that: title, type and time.</summary>
    /// <param name="items">Latest versions.</param>
    /// <param name="when">What time a line tells.</param>
    public async Task<IReadOnlyList<PanelEntry>> OfAsync(IReadOnlyCollection<ContentItemIndex> items, Func<ContentItemIndex, DateTime?> when)
    {
        ArgumentNullException.ThrowIfNull(when);
        var cultures = await CulturesAsync([.. items.Select(item => item.ContentItemId!)]);
        var entries = new List<PanelEntry>(items.Count);
        foreach (var item in items)
        {
            var culture = cultures.GetValueOrDefault(item.ContentItemId!);
            entries.Add(new PanelEntry(
                string.IsNullOrWhiteSpace(item.DisplayText) ? S["Without a title"].Value : item.DisplayText,
                await MayEditAsync(item.ContentType!, item.Owner, culture) ? FormOf(item.ContentItemId!) : null,
                culture,
                string.Join(" · ", new[] { await TypeAsync(item.ContentType!), await TimeAsync(when(item)) }.Where(text => text.Length > 0))));
        }

        return entries;
    }

    /// <summary>The languages of items that have one.</summary>
    public async Task<IReadOnlyDictionary<string, string>> CulturesAsync(string[] ids) => ids.Length == 0
        ? new Dictionary<string, string>()
        : (await session.QueryIndex<LocalizedContentItemIndex>(index => index.Latest && index.ContentItemId.IsIn(ids)).ListAsync())
            .GroupBy(index => index.ContentItemId!, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => CultureInfo.GetCultureInfo(same.First().Culture!).Name, StringComparer.Ordinal);

    /// <summary>Whether the person may edit an item, by all that rights depend on.</summary>
    /// <param name="type">Name of its type.</param>
    /// <param name="owner">Id of the user whose it is; null for nobody.</param>
    /// <param name="culture">Its language; null for none.</param>
    public Task<bool> MayEditAsync(string type, string? owner, string? culture)
    {
        var item = new ContentItem { ContentType = type, Owner = owner! };
        if (culture is not null)
        {
            item.Alter<LocalizationPart>(part => part.Culture = culture);
        }

        return authorization.AuthorizeAsync(http.HttpContext!.User, CommonPermissions.EditContent, item);
    }

    /// <summary>Address of the form of an item.</summary>
    public string? FormOf(string contentItemId) => Link("EditContentItem", new { area = "OrchardCore.Contents", contentItemId });

    /// <summary>Address of the list of content, narrowed by what can be typed there.</summary>
    public string? ListOf(string typed) => Link("ListContentItems", new { area = "OrchardCore.Contents", q = typed });

    /// <summary>Address of a page; null if this site has none of that name.</summary>
    public string? Link(string route, object? values = null) => links.GetPathByName(http.HttpContext!, route, values);

    /// <summary>Name of a type in the language of the user.</summary>
    public async Task<string> TypeAsync(string type) => await definitions.GetTypeDefinitionAsync(type) is { } definition ? S[definition.DisplayName] : type;

    private async Task<string> TimeAsync(DateTime? utc) => utc is { } moment ? (await clock.ConvertToLocalAsync(moment)).ToString("g", CultureInfo.CurrentCulture) : string.Empty;
}
