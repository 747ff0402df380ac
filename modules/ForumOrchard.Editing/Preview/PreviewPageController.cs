using System.Security.Claims;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Modules;
using OrchardCore.ResourceManagement;

namespace ForumOrchard.Editing.Preview;

/// <summary>
/// Pages that look as visitors would see an item, in the theme and in the item's language, with which their addresses begin. No search engine lists them,
/// nobody keeps them, and their addresses are told to no other site.
/// </summary>
public sealed class PreviewPageController(
    PreviewTickets tickets, PreviewLinks links, IContentManager contents, IContentItemDisplayManager displays, IUpdateModelAccessor updaters, IResourceManager resources, ILocalClock clock) : Controller
{
    /// <summary>Name of the route to a draft.</summary>
    public const string DraftRoute = "ForumOrchardPreviewDraft";

    /// <summary>What an editor has typed, within a page of this site.</summary>
    /// <param name="key">Of the ticket.</param>
    [HttpGet("{culture}/preview/{key:guid}", Name = "ForumOrchardPreviewPage")]
    public async Task<IActionResult> Typed(Guid key)
    {
        Hide();
        if (await tickets.FindAsync(key, User.FindFirstValue(ClaimTypes.NameIdentifier)) is not { } ticket)
        {
            return Gone();
        }

        // Other pages of the site refuse to be shown in a frame.
        Response.Headers[HeaderNames.XFrameOptions] = "SAMEORIGIN";
        resources.RegisterHeadScript(new HtmlString("<base target=\"_blank\">"));
        return await ShowAsync(ticket.Item, until: null);
    }

    /// <summary>The newest draft of an item, for whoever has the link.</summary>
    /// <param name="key">Signed.</param>
    [HttpGet("{culture}/draft/{key:minlength(40)}", Name = DraftRoute)]
    public async Task<IActionResult> Draft(string key)
    {
        Hide();
        return links.Read(key) is { } link && await contents.GetAsync(link.ContentItemId, VersionOptions.Latest) is { } item
            ? await ShowAsync(item, (await clock.ConvertToLocalAsync(link.Until)).DateTime)
            : Gone();
    }

    private async Task<IActionResult> ShowAsync(ContentItem item, DateTime? until)
    {
        // The page finds its place in the site by its address: title, trail, menu. A new item has none yet.
        if (item.TryGet<AutoroutePart>(out var route) && !string.IsNullOrEmpty(route.Path))
        {
            Request.Path = "/" + route.Path.TrimStart('/');
        }
        else
        {
            item.Alter<AutoroutePart>(part => part.Path = Request.Path.Value!.Trim('/'));
        }

        return View("Display", new PreviewPageViewModel(await displays.BuildDisplayAsync(item, updaters.ModelUpdater), until));
    }

    private ViewResult Gone()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return View("Gone");
    }

    private void Hide()
    {
        Response.Headers.CacheControl = "no-store";
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        Response.Headers["Referrer-Policy"] = "no-referrer";
    }
}
