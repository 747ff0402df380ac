using System.Globalization;
using System.Security.Claims;
using ForumOrchard.Dashboard.Items;
using ForumOrchard.Dashboard.Panels;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Translations.Reviews;

/// <summary>Translations that are handed in, for who may approve them.</summary>
internal sealed class ReviewPanel(ReviewQueue queue, ItemEntries entries, IStringLocalizer<ReviewPanel> S) : IDashboardPanel
{
    /// <inheritdoc/>
    public int Order => 7;

    /// <inheritdoc/>
    public async Task<Panel?> ReadAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var waiting = await queue.OfAsync(user, cancellationToken);
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
