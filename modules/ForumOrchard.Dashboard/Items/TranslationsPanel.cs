using System.Globalization;
using System.Security.Claims;
using ForumOrchard.Dashboard.Panels;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Localization;
using YesSql;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace ForumOrchard.Dashboard.Items;

/// <summary>Of what visitors were shown last, that of which there is not even a draft in another language of the site.</summary>
internal sealed class TranslationsPanel(
    ISession session, EditableTypes types, ILocalizationService localization, ItemEntries entries, IStringLocalizer<TranslationsPanel> S) : IDashboardPanel
{
    /// <summary>So many items are looked at: all of a large site would take longer than anybody waits.</summary>
    private const int Newest = 200;

    /// <inheritdoc/>
    public int Order => 50;

    /// <inheritdoc/>
    public async Task<Panel?> ReadAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var editable = await types.OfAsync(user);
        if (editable.Length == 0)
        {
            return null;
        }

        var newest = (await session.QueryIndex<ContentItemIndex>(index => index.Published && index.ContentType.IsIn(editable)).OrderByDescending(index => index.PublishedUtc).Take(Newest).ListAsync(cancellationToken)).ToList();
        string[] ids = [.. newest.Select(item => item.ContentItemId!)];
        var sets = (await session.QueryIndex<LocalizedContentItemIndex>(index => index.Published && index.ContentItemId.IsIn(ids)).ListAsync(cancellationToken))
            .GroupBy(row => row.LocalizationSet!, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First().ContentItemId!, StringComparer.Ordinal);
        string[] names = [.. sets.Keys];
        var translations = (await session.QueryIndex<LocalizedContentItemIndex>(index => (index.Published || index.Latest) && index.LocalizationSet.IsIn(names)).ListAsync(cancellationToken))
            .ToLookup(row => row.LocalizationSet!, row => row.Culture!, StringComparer.Ordinal);

        // The index has names of cultures in lower case.
        var cultures = await WritableAsync(editable[0]);
        var missing = sets.ToDictionary(set => set.Value, set => cultures.Except(translations[set.Key], StringComparer.OrdinalIgnoreCase).ToList(), StringComparer.Ordinal);
        var lacking = newest.Where(item => missing.GetValueOrDefault(item.ContentItemId!) is { Count: > 0 }).ToList();
        var lines = await entries.OfAsync([.. lacking.Take(ItemEntries.Most)], index => index.PublishedUtc);
        return lacking.Count == 0 ? null : new Panel(
            PanelKind.Waiting,
            S["Published and not translated yet"],
            [.. lines.Select((line, at) => line with { Address = line.Address ?? DeskOf(line.Text), Detail = $"{line.Detail} · {Lacking(missing[lacking[at].ContentItemId!])}" })],
            lacking.Count);
    }

    /// <summary>The languages in which the person may write, given a type of which they may edit items.</summary>
    private async Task<List<string>> WritableAsync(string type)
    {
        var writable = new List<string>();
        foreach (var culture in (await localization.GetSupportedCulturesAsync()).Where(culture => culture.Length > 0))
        {
            if (await entries.MayEditAsync(type, owner: null, culture))
            {
                writable.Add(culture);
            }
        }

        return writable;
    }

    /// <summary>Where a translation of an original is begun that the person may only read; null if the site has no translator's desk.</summary>
    private string? DeskOf(string title) => entries.Link("ForumOrchardTranslations", new { area = "ForumOrchard.Translations", q = title });

    private string Lacking(List<string> cultures) => S["lacks {0}", string.Join(", ", cultures.Select(culture => CultureInfo.GetCultureInfo(culture).NativeName))];
}
