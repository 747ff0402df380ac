using System.Security.Claims;
using ForumOrchard.Attachments.Services;
using ForumOrchard.Dashboard.Items;
using ForumOrchard.Dashboard.Panels;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Attachments.Panels;

/// <summary>Files whose texts the search does not have.</summary>
internal sealed class FaultyFilesPanel(FaultyFiles files, IAuthorizationService authorization, ItemEntries entries, IStringLocalizer<FaultyFilesPanel> S) : IDashboardPanel
{
    /// <inheritdoc/>
    public int Order => 60;

    /// <inheritdoc/>
    public async Task<Panel?> ReadAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        if (!await authorization.AuthorizeAsync(user, Permissions.ManageAttachments))
        {
            return null;
        }

        var list = await files.ListAsync(1, user);
        var page = entries.Link("Attachments");
        return list.Total == 0 ? null : new Panel(
            PanelKind.Waiting,
            S["Files that the search cannot read"],
            [.. list.Files.Take(ItemEntries.Most).Select(file => new PanelEntry(file.Path, page, Detail: file.Problem))],
            list.Total,
            page,
            S["What is wrong, and what to do"]);
    }
}
