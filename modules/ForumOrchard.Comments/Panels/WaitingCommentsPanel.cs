using System.Globalization;
using System.Security.Claims;
using ForumOrchard.Comments.Models;
using ForumOrchard.Comments.Services;
using ForumOrchard.Dashboard.Items;
using ForumOrchard.Dashboard.Panels;
using ForumOrchard.Pages.ContentTypes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;

namespace ForumOrchard.Comments.Panels;

/// <summary>Comments that no reader sees before somebody decides about them.</summary>
internal sealed class WaitingCommentsPanel(CommentBook comments, IAuthorizationService authorization, ItemEntries entries, ILocalClock clock, IStringLocalizer<WaitingCommentsPanel> S) : IDashboardPanel
{
    /// <summary>Characters of a comment; the rest is on the moderator's page.</summary>
    private const int Beginning = 120;

    /// <inheritdoc/>
    public int Order => 30;

    /// <inheritdoc/>
    public async Task<Panel?> ReadAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        if (!await authorization.AuthorizeAsync(user, Permissions.ModerateComments) || await comments.CountAsync(published: false) is not (> 0 and var total))
        {
            return null;
        }

        var page = entries.Link("Comments");
        var lines = new List<PanelEntry>();
        foreach (var comment in await comments.WaitingAsync(ItemEntries.Most, 0))
        {
            var part = comment.PartOrDefault<CommentPart>()!;
            var written = comment.CreatedUtc is { } moment ? (await clock.ConvertToLocalAsync(moment)).ToString("g", CultureInfo.CurrentCulture) : string.Empty;
            lines.Add(new PanelEntry(Pages.Texts.PlainText.Cut(part.Text, Beginning), page, Detail: $"{part.Name} · {written}"));
        }

        return new Panel(PanelKind.Waiting, S["Comments to decide about"], lines, total, page, S["Decide about comments"]);
    }
}
