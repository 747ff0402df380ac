using System.Security.Claims;
using ForumOrchard.Dashboard.Items;
using ForumOrchard.Dashboard.Panels;
using ForumOrchard.Translations.Table;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Translations.Assignments;

/// <summary>What is assigned to the person and not done yet.</summary>
internal sealed class AssignedPanel(AssignedWork work, ItemEntries entries, IStringLocalizer<AssignedPanel> S) : IDashboardPanel
{
    /// <inheritdoc/>
    public int Order => 8;

    /// <inheritdoc/>
    public async Task<Panel?> ReadAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var waiting = await work.OfAsync(user, cancellationToken);
        return waiting.Count == 0 ? null : new Panel(
            PanelKind.Waiting,
            S["Translations assigned to you"],
            [.. waiting.Take(ItemEntries.Most).Select(Describe)],
            waiting.Count,
            DeskOf(null),
            S["All that is assigned to you"]);
    }

    private PanelEntry Describe(AssignedTranslation one)
    {
        var original = one.Set.Original.Latest;
        var address = one.Set.In(one.Assignment.Culture) is { } version
            ? entries.Link("ForumOrchardTranslationChanges", new { area = "ForumOrchard.Translations", version.Latest.ContentItemId })
            : DeskOf(original.Title);
        return new PanelEntry(original.Title, address, original.Culture, work.Describe(one));
    }

    private string? DeskOf(string? title) => entries.Link("ForumOrchardTranslations", new { area = "ForumOrchard.Translations", who = TranslationQuery.Me, q = title });
}
