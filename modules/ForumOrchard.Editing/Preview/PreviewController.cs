using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Localization;
using OrchardCore.Modules;

namespace ForumOrchard.Editing.Preview;

/// <summary>Shows editors the page of an item before it is saved, and makes links to drafts for people without an account.</summary>
public sealed class PreviewController(
    TypedItems typed,
    PreviewTickets tickets,
    PreviewLinks links,
    IContentManager contents,
    IAuthorizationService authorization,
    ILocalizationService localization,
    IClock clock,
    ILocalClock localClock) : Controller
{
    /// <summary>Takes a form, as the form's own address would, and leads to the preview.</summary>
    /// <param name="contentType">The item's type.</param>
    /// <param name="contentItemId">Id of the item; null for a new one.</param>
    [HttpPost]
    [Admin("Preview/Typed/{contentType}/{contentItemId?}", "ForumOrchardPreviewTyped")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Typed(string contentType, string? contentItemId)
    {
        var (item, isAllowed) = await typed.ReadAsync(Request, contentType, contentItemId);
        return item is null ? NotFound()
            : !isAllowed ? Forbid()
            : RedirectToAction(nameof(Index), new { key = await tickets.AddAsync(new PreviewTicket(UserId ?? string.Empty, item, contentItemId is not null, await CultureOfAsync(item))) });
    }

    /// <summary>The preview, in a frame of a chosen width.</summary>
    /// <param name="key">Of the ticket.</param>
    /// <param name="phone">Whether the frame is as wide as a telephone.</param>
    [HttpGet]
    [Admin("Preview/{key:guid}", "ForumOrchardPreview")]
    public async Task<IActionResult> Index(Guid key, bool phone)
    {
        if (await tickets.FindAsync(key, UserId) is not { } ticket)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return View("Gone");
        }

        return View(new PreviewViewModel(key, ticket.Item, ticket.Culture, phone, ticket.IsSaved));
    }

    /// <summary>Makes a link to the draft.</summary>
    [HttpPost]
    [Admin("Preview/Link/{contentItemId}", "ForumOrchardPreviewLink")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Link(string contentItemId)
    {
        if (await contents.GetAsync(contentItemId, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        if (!await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, item))
        {
            return Forbid();
        }

        var until = new DateTimeOffset(clock.UtcNow.AddDays(PreviewLinks.Days), TimeSpan.Zero);
        var address = Url.RouteUrl(PreviewPageController.DraftRoute, new { culture = await CultureOfAsync(item), key = links.KeyFor(contentItemId, until) }, Request.Scheme, Request.Host.Value)!;
        return View(new PreviewLinkViewModel(item, address, (await localClock.ConvertToLocalAsync(until)).DateTime));
    }

    private string? UserId => User.FindFirstValue(ClaimTypes.NameIdentifier);

    private async Task<string> CultureOfAsync(ContentItem item) =>
        item.TryGet<LocalizationPart>(out var part) && !string.IsNullOrEmpty(part.Culture) ? part.Culture : await localization.GetDefaultCultureAsync();
}
