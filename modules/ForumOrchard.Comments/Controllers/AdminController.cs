using ForumOrchard.Comments.Models;
using ForumOrchard.Comments.Services;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Notify;
using YesSql;
using ISession = YesSql.ISession;

namespace ForumOrchard.Comments.Controllers;

/// <summary>Lets a moderator publish comments, take them off the page again, or remove them, one by one or several at once.</summary>
public sealed class AdminController(
    CommentBook comments,
    ModerationQueue queue,
    IContentManager contentManager,
    IAuthorizationService authorization,
    ISession session,
    INotifier notifier,
    IHtmlLocalizer<AdminController> H) : Controller
{
    /// <param name="published">Whether to list the published comments instead of those that wait.</param>
    /// <param name="pagenum">From 1.</param>
    [HttpGet]
    [Admin("Comments", "Comments")]
    public async Task<IActionResult> Index(bool published, int pagenum = 1) =>
        await MayAsync() ? View(await queue.ReadAsync(published, Math.Max(pagenum, 1))) : Forbid();

    /// <summary>Decides about comments.</summary>
    /// <param name="decision">What to do with them.</param>
    /// <param name="id">The only comment meant; null for the selected ones.</param>
    /// <param name="selected">Ids of the selected comments.</param>
    /// <param name="published">Whether to return to the published ones.</param>
    [HttpPost]
    [Admin("Comments/Decide", "CommentsDecide")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Decide(Decision? decision, string? id, string[] selected, bool published)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (decision is not { } decided)
        {
            return BadRequest();
        }

        string[] meant = id is null ? selected : [id];
        try
        {
            var found = await comments.FindAsync(meant);
            foreach (var comment in found)
            {
                await ExecuteAsync(decided, comment);
            }

            await session.SaveChangesAsync();
            await SayAsync(decided, found.Count, meant.Length);
        }
        catch (ConcurrencyException)
        {
            await session.CancelAsync();
            await notifier.ErrorAsync(H["Somebody else has decided about the same at the same moment, so nothing of yours is done. Look at the list and try again."]);
        }

        return RedirectToAction(nameof(Index), new { published = published ? "true" : null });
    }

    private Task ExecuteAsync(Decision decision, ContentItem comment) => decision switch
    {
        Decision.Publish => contentManager.PublishAsync(comment),
        Decision.Unpublish => contentManager.UnpublishAsync(comment),
        _ => contentManager.RemoveAsync(comment),
    };

    private async Task SayAsync(Decision decision, int count, int meant)
    {
        if (meant == 0)
        {
            await notifier.WarningAsync(H["No comment is selected. Tick the comments that you mean."]);
        }
        else if (count < meant)
        {
            await notifier.WarningAsync(H["Somebody else has removed comments meanwhile: {0}.", meant - count]);
        }

        if (count > 0)
        {
            await notifier.SuccessAsync(decision switch
            {
                Decision.Publish => H["Comments published: {0}.", count],
                Decision.Unpublish => H["Comments taken off their pages: {0}. They wait for a decision again.", count],
                _ => H["Comments removed: {0}.", count],
            });
        }
    }

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, Permissions.ModerateComments);
}
