using System.Security.Claims;
using ForumOrchard.Dashboard.Panels;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace ForumOrchard.Dashboard.Items;

/// <summary>Drafts of colleagues.</summary>
internal sealed class DraftsPanel(ISession session, EditableTypes types, ItemEntries entries, IStringLocalizer<DraftsPanel> S) : IDashboardPanel
{
    /// <inheritdoc/>
    public int Order => 20;

    /// <inheritdoc/>
    public async Task<Panel?> ReadAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var (id, name) = (user.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty, user.Identity?.Name ?? string.Empty);
        var editable = await types.OfAsync(user);
        if (editable.Length == 0)
        {
            return null;
        }

        // What nobody owns or has saved is a colleague's, too.
        var drafts = session.QueryIndex<ContentItemIndex>(index =>
            index.Latest && !index.Published && index.ContentType.IsIn(editable) && (index.Owner == null || index.Owner != id) && (index.Author == null || index.Author != name));
        var total = await drafts.CountAsync(cancellationToken);
        return total == 0 ? null : new Panel(
            PanelKind.Waiting,
            S["Drafts of others"],
            await entries.OfAsync([.. await drafts.OrderByDescending(index => index.ModifiedUtc).Take(ItemEntries.Most).ListAsync(cancellationToken)], index => index.ModifiedUtc),
            total,
            entries.ListOf("status:draft"),
            S["All drafts"]);
    }
}
