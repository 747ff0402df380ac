using System.Globalization;
using System.Security.Claims;
using ForumOrchard.Dashboard.Items;
using ForumOrchard.Dashboard.Panels;
using ForumOrchard.Translations.Indexes;
using ForumOrchard.Translations.States;
using ForumOrchard.Translations.Table;
using Microsoft.Extensions.Localization;
using YesSql;

namespace ForumOrchard.Translations.Assignments;

/// <summary>What is assigned to the person and not done yet.</summary>
internal sealed class AssignedPanel(ISession session, TranslationSets sets, ItemEntries entries, IStringLocalizer<AssignedPanel> S) : IDashboardPanel
{
    /// <inheritdoc/>
    public int Order => 8;

    /// <inheritdoc/>
    public async Task<Panel?> ReadAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var id = user.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty;
        var mine = await session.QueryIndex<AssignmentIndex>(index => index.UserId == id).ListAsync(cancellationToken);
        string[] chosen = [.. mine.Select(one => one.LocalizationSet).Distinct(StringComparer.Ordinal)];
        if (chosen.Length == 0)
        {
            return null;
        }

        var waiting = (from set in await sets.AllAsync(chosen)
                       from culture in mine.Select(one => one.Culture).Distinct(StringComparer.Ordinal)
                       where set.AssignedIn(culture)?.UserId == id
                       let state = set.StateIn(culture)
                       where state is TranslationState.Outdated or TranslationState.Missing or TranslationState.Draft
                       orderby state, set.Original.Latest.Title
                       select (set, culture, state.Value)).ToList();
        return waiting.Count == 0 ? null : new Panel(
            PanelKind.Waiting,
            S["Translations assigned to you"],
            [.. waiting.Take(ItemEntries.Most).Select(one => Describe(one.set, one.culture, one.Value))],
            waiting.Count,
            DeskOf(null),
            S["All that is assigned to you"]);
    }

    private PanelEntry Describe(TranslationSet set, string culture, TranslationState state)
    {
        var original = set.Original.Latest;
        var address = set.In(culture) is { } version ? entries.Link("ForumOrchardTranslationChanges", new { area = "ForumOrchard.Translations", version.Latest.ContentItemId }) : DeskOf(original.Title);
        return new PanelEntry(original.Title, address, original.Culture, $"{CultureInfo.GetCultureInfo(culture).NativeName} · {Word(state)}");
    }

    private string Word(TranslationState state) => state switch
    {
        TranslationState.Outdated => S["Outdated"],
        TranslationState.Missing => S["Missing"],
        _ => S["Draft"],
    };

    private string? DeskOf(string? title) => entries.Link("ForumOrchardTranslations", new { area = "ForumOrchard.Translations", who = TranslationQuery.Me, q = title });
}
