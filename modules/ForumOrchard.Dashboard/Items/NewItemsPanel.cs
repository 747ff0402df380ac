using System.Security.Claims;
using ForumOrchard.Dashboard.Panels;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Dashboard.Items;

/// <summary>What the person can write.</summary>
internal sealed class NewItemsPanel(EditableTypes types, ItemEntries entries, IStringLocalizer<NewItemsPanel> S) : IDashboardPanel
{
    /// <inheritdoc/>
    public int Order => 10;

    /// <inheritdoc/>
    public async Task<Panel?> ReadAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var lines = new List<PanelEntry>();
        foreach (var type in await types.NewAsync(user))
        {
            lines.Add(new PanelEntry(await entries.TypeAsync(type), entries.Link("CreateContentItem", new { area = "OrchardCore.Contents", id = type })));
        }

        return lines.Count == 0 ? null : new Panel(PanelKind.New, S["New…"], [.. lines.OrderBy(line => line.Text, StringComparer.CurrentCulture)]);
    }
}
