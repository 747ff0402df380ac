using ForumOrchard.Comments.Models;
using ForumOrchard.Comments.Services;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Comments.Controllers;

/// <summary>Lets a moderator publish or remove comments awaiting moderation.</summary>
public sealed class AdminController(CommentBook comments, IContentManager contentManager, IAuthorizationService authorization) : Controller
{
    private const int PageSize = 50;

    [HttpGet]
    [Admin("Comments", "Comments")]
    public async Task<IActionResult> Index() =>
        await MayAsync() ? View(await comments.WaitingAsync(PageSize)) : Forbid();

    [HttpPost]
    [Admin("Comments/Publish/{id}", "CommentsPublish")]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> Publish(string id) => DecideAsync(id, contentManager.PublishAsync);

    [HttpPost]
    [Admin("Comments/Remove/{id}", "CommentsRemove")]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> Remove(string id) => DecideAsync(id, contentManager.RemoveAsync);

    private async Task<IActionResult> DecideAsync(string id, Func<ContentItem, Task> decide)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (await contentManager.GetAsync(id, VersionOptions.Latest) is not { } comment || !comment.Has<CommentPart>())
        {
            return NotFound();
        }

        await decide(comment);
        return RedirectToAction(nameof(Index));
    }

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, Permissions.ModerateComments);
}
