using System.Globalization;
using System.Security.Claims;
using ForumOrchard.Dashboard.Items;
using ForumOrchard.Dashboard.Panels;
using ForumOrchard.Translations.Indexes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using YesSql;

namespace ForumOrchard.Translations.Reviews;

/// <summary>Translations that are handed in, for who may approve them.</summary>
internal sealed class ReviewPanel(ISession session, IContentManager contents, IAuthorizationService authorization, ItemEntries entries, IStringLocalizer<ReviewPanel> S) : IDashboardPanel
{
    /// <summary>So many are looked at: nobody reviews more in a day.</summary>
    private const int Most = 200;

    /// <inheritdoc/>
    public int Order => 7;

    /// <inheritdoc/>
    public async Task<Panel?> ReadAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var rows = (await session.QueryIndex<TranslationIndex>(index => index.Latest && !index.Published && index.HandedInSense != null)
            .OrderBy(index => index.SavedUtc).Take(Most).ListAsync(cancellationToken)).Where(row => row.HandedInSense == row.Sense).ToList();
        if (rows.Count == 0 || !await authorization.AuthorizeAsync(user, Permissions.TranslateContent))
        {
            return null;
        }

        var items = (await contents.GetAsync(rows.Select(row => row.ContentItemId), VersionOptions.Latest)).ToDictionary(item => item.ContentItemId, StringComparer.Ordinal);
        var waiting = new List<TranslationIndex>();
        foreach (var row in rows)
        {
            if (items.TryGetValue(row.ContentItemId, out var item) && await authorization.AuthorizeAsync(user, CommonPermissions.PublishContent, item))
            {
                waiting.Add(row);
            }
        }

        return waiting.Count == 0 ? null : new Panel(
            PanelKind.Waiting,
            S["Translations to review"],
            [.. waiting.Take(ItemEntries.Most).Select(row => new PanelEntry(
                row.Title, entries.Link("ForumOrchardTranslationChanges", new { area = "ForumOrchard.Translations", row.ContentItemId }), row.Culture, CultureInfo.GetCultureInfo(row.Culture).NativeName))],
            waiting.Count,
            entries.Link("ForumOrchardTranslations", new { area = "ForumOrchard.Translations", state = "review" }),
            S["All translations to review"]);
    }
}
