using System.Security.Claims;
using ForumOrchard.Dashboard.Panels;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace ForumOrchard.Dashboard.Items;

/// <summary>Drafts that the person saved last, or that are theirs.</summary>
internal sealed class OwnDraftsPanel(ISession session, EditableTypes types, ItemEntries entries, IStringLocalizer<OwnDraftsPanel> S) : IDashboardPanel
{
    /// <inheritdoc/>
    public int Order => 10;

    /// <inheritdoc/>
    public async Task<Panel?> ReadAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var (id, name) = (user.FindFirstValue(ClaimTypes.NameIdentifier), user.Identity?.Name);
        var editable = await types.NewAsync(user);
        if (editable.Length == 0 || id is null || name is null)
        {
            return null;
        }

        // Who may edit only what is theirs may not be shown what somebody else gave them to save.
        var all = await types.OfAsync(user);
        var drafts = session.QueryIndex<ContentItemIndex>(index =>
            index.Latest && !index.Published && ((index.Owner == id && index.ContentType.IsIn(editable)) || (index.Author == name && index.ContentType.IsIn(all))));
        var total = await drafts.CountAsync(cancellationToken);
        return total == 0 ? null : new Panel(
            PanelKind.Waiting,
            S["Your drafts"],
            await entries.OfAsync([.. await drafts.OrderByDescending(index => index.ModifiedUtc).Take(ItemEntries.Most).ListAsync(cancellationToken)], index => index.ModifiedUtc),
            total,
            total > ItemEntries.Most ? entries.ListOf("status:draft") : null,
            S["All drafts"]);
    }
}
