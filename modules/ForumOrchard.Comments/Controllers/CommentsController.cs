using System.Data.Common;
using ForumOrchard.Comments.Models;
using ForumOrchard.Comments.Services;
using ForumOrchard.Comments.ViewModels;
using ForumOrchard.Languages.Addresses;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Descriptions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;

namespace ForumOrchard.Comments.Controllers;

/// <summary>Receives comments. Whatever the response, the visitor's text is preserved.</summary>
public sealed partial class CommentsController(
    CommentBook comments,
    CommentValidator validator,
    CommentFormClock clock,
    CommentRateLimit rateLimit,
    IContentManager contentManager,
    IAuthorizationService authorization,
    ISiteAddresses addresses,
    ICurrentPage page,
    ILogger<CommentsController> logger,
    IStringLocalizer<CommentsController> S) : Controller
{
    [HttpGet("{culture:culture}/comments/{itemId}")]
    public async Task<IActionResult> Form(string culture, string itemId) =>
        await FindOpenAsync(itemId) is { } item ? ShowForm(culture, item, new CommentForm(), []) : NotFound();

    [HttpPost("{culture:culture}/comments/{itemId}")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Form(string culture, string itemId, CommentForm form)
    {
        if (await FindOpenAsync(itemId) is not { } item)
        {
            return NotFound();
        }

        var errors = validator.Validate(form).ToList();
        if (errors.Count == 0 && !rateLimit.TryTake(HttpContext.Connection.RemoteIpAddress))
        {
            errors.Add((string.Empty, S["Too many comments came from your network. Your text is still here: please send it again in ten minutes."]));
        }

        if (errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return ShowForm(culture, item, form, errors);
        }

        try
        {
            await comments.AddAsync(itemId, form);
        }
        catch (Exception exception) when (exception is DbException or TimeoutException)
        {
            LogNotSaved(exception);
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return ShowForm(culture, item, form, [(string.Empty, S["Your comment could not be saved just now. Your text is still here: please send it again in ten minutes."])]);
        }

        return RedirectToAction(nameof(Received), new { culture, itemId });
    }

    [HttpGet("{culture:culture}/comments/{itemId}/received")]
    public async Task<IActionResult> Received(string itemId)
    {
        if (await FindOpenAsync(itemId) is not { } item)
        {
            return NotFound();
        }

        page.Describe(new PageDescription { Title = S["Thank you for your comment"], IsHidden = true });
        return View("Shape", new CommentReceivedViewModel { ItemTitle = item.DisplayText ?? string.Empty, ItemAddress = addresses.OfItem(item) ?? "~/" });
    }

    [LoggerMessage(LogLevel.Error, "A comment could not be saved; the visitor has been asked to send it again.")]
    private partial void LogNotSaved(Exception exception);

    private ViewResult ShowForm(string culture, ContentItem item, CommentForm form, IReadOnlyList<(string Field, string Message)> errors)
    {
        page.Describe(new PageDescription { Title = S["Write a comment"], IsHidden = true });
        return View("Shape", new CommentFormViewModel
        {
            Address = $"~/{culture}/comments/{item.ContentItemId}",
            Shown = errors.Count > 0 && clock.Since(form.Shown) <= CommentFormClock.Most ? form.Shown! : clock.Start(),
            Values = form,
            Errors = errors.ToDictionary(error => error.Field, error => error.Message, StringComparer.Ordinal),
            ItemTitle = item.DisplayText ?? string.Empty,
            ItemAddress = addresses.OfItem(item) ?? "~/",
        });
    }

    /// <summary>The item, if the visitor may see it and comment on it; otherwise null.</summary>
    private async Task<ContentItem?> FindOpenAsync(string itemId) =>
        await contentManager.GetAsync(itemId, VersionOptions.Published) is { } item
        && item.PartOrDefault<CommentsPart>()?.Open.Value == true
        && await authorization.AuthorizeAsync(User, CommonPermissions.ViewContent, item)
            ? item
            : null;
}
