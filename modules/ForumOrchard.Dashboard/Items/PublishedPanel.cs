using System.Security.Claims;
using ForumOrchard.Dashboard.Panels;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace ForumOrchard.Dashboard.Items;

/// <summary>What visitors were shown last.</summary>
internal sealed class PublishedPanel(ISession session, IContentDefinitionManager definitions, ItemEntries entries, IStringLocalizer<PublishedPanel> S) : IDashboardPanel
{
    /// <inheritdoc/>
    public int Order => 10;

    /// <inheritdoc/>
    public async Task<Panel?> ReadAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        string[] pages = [.. (await definitions.ListTypeDefinitionsAsync()).Where(type => type.IsListable() && type.Parts.Any(part => part.Name == "AutoroutePart")).Select(type => type.Name)];
        var items = (await session.QueryIndex<ContentItemIndex>(index => index.Published && index.ContentType.IsIn(pages))
            .OrderByDescending(index => index.PublishedUtc).Take(ItemEntries.Most).ListAsync(cancellationToken)).ToList();
        if (items.Count == 0)
        {
            return null;
        }

        // To the page and not to the form, which is not for everybody.
        var lines = await entries.OfAsync(items, index => index.PublishedUtc);
        return new Panel(
            PanelKind.State,
            S["Published lately"],
            [.. lines.Select((line, at) => line with { Address = entries.Link("DisplayContentItem", new { area = "OrchardCore.Contents", items[at].ContentItemId }) })]);
    }
}
