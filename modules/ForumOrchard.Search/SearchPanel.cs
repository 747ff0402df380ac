using System.Globalization;
using System.Security.Claims;
using ForumOrchard.Dashboard.Items;
using ForumOrchard.Dashboard.Panels;
using ForumOrchard.Search.Indexing;
using ForumOrchard.Pages.Sections;
using ForumOrchard.Search.Querying;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Localization;
using OrchardCore.Modules;
using OrchardCore.Security;
using YesSql;
using YesSql.Services;

namespace ForumOrchard.Search;

/// <summary>Whether the search of each language answers, and whether it has what was published last.</summary>
internal sealed class SearchPanel(
    LanguageIndexes indexes,
    IEnumerable<Section> sections,
    ISession session,
    ILocalizationService localization,
    IAuthorizationService authorization,
    IClock clock,
    ItemEntries entries,
    IStringLocalizer<SearchPanel> S) : IDashboardPanel
{
    /// <summary>So many of those published last are looked for.</summary>
    private const int Latest = 5;

    /// <summary>Until then an item may still be on its way.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <inheritdoc/>
    public int Order => 20;

    /// <inheritdoc/>
    public async Task<Panel?> ReadAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        if (!await authorization.AuthorizeAsync(user, SearchAdminPermissions.ManageSearchWords))
        {
            return null;
        }

        var lines = new List<PanelEntry>();
        foreach (var culture in (await localization.GetSupportedCulturesAsync()).Where(culture => culture.Length > 0))
        {
            lines.Add(await OfAsync(culture, cancellationToken));
        }

        // Who may not see the page of the indexes is not led there.
        var page = await authorization.AuthorizeAsync(user, StandardPermissions.SiteOwner) ? entries.Link("SearchIndexes") : null;
        return new Panel(lines.Exists(line => line.IsFault) ? PanelKind.Waiting : PanelKind.State, S["Search"], lines, All: page, AllText: S["State of the indexes"]);
    }

    private async Task<PanelEntry> OfAsync(string culture, CancellationToken cancellationToken)
    {
        var expected = await PublishedAsync(culture, cancellationToken);
        var missing = 0;
        var answers = await indexes.TrySearchAsync(culture, searcher => missing = expected.Count(id => searcher.Search(new TermQuery(new Term(StoredFields.Id, id)), 1).TotalHits == 0));
        var detail = !answers ? S["It does not answer. Just after a start its index may still be built. If it stays so, rebuild the index, or ask an administrator to do it."].Value
            : missing > 0 ? S["It is behind: it has not found {0} of the {1} items published last.", missing, expected.Count].Value
            : S["It works, and has what was published last."].Value;
        return new PanelEntry(CultureInfo.GetCultureInfo(culture).NativeName, Culture: culture, Detail: detail, IsFault: !answers || missing > 0);
    }

    private async Task<IReadOnlyList<string>> PublishedAsync(string culture, CancellationToken cancellationToken)
    {
        string[] types = [.. sections.Select(section => section.ContentType)];
        var (name, until) = (culture.ToLowerInvariant(), clock.UtcNow - Patience);
        var items = await session.Query<ContentItem, ContentItemIndex>(index => index.Published && index.ContentType.IsIn(types) && index.PublishedUtc < until)
            .OrderByDescending(index => index.PublishedUtc)
            .With<LocalizedContentItemIndex>(index => index.Published && index.Culture == name)
            .Take(Latest)
            .ListAsync(cancellationToken);
        return [.. items.Select(item => item.ContentItemId)];
    }
}
