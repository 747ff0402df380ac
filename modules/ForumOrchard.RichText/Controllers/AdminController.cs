using System.Text.Json;
using ForumOrchard.RichText.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;

namespace ForumOrchard.RichText.Controllers;

/// <summary>Finds what a text can lead to or show, for who may edit texts.</summary>
public sealed class AdminController(TextEditors editors, PageFinder pages, PictureFinder pictures, IStringLocalizer<AdminController> S) : Controller
{
    /// <summary>Published pages.</summary>
    /// <param name="query">Words of the title; all are found without any.</param>
    /// <param name="from">How many are on the pages before.</param>
    [HttpGet]
    [Admin("RichText/Pages", "RichTextPages")]
    public async Task<IActionResult> Pages(string? query, int from = 0) =>
        await editors.MayAsync(User) ? Answer(await pages.FindAsync(query, from), item => item with { Id = Url.Content($"~{item.Id}") }, S["No published page has this in its title."]) : Forbid();

    /// <summary>Pictures of the media library.</summary>
    /// <param name="query">Words of the folder or name; all are found without any.</param>
    /// <param name="from">How many are on the pages before.</param>
    [HttpGet]
    [Admin("RichText/Pictures", "RichTextPictures")]
    public async Task<IActionResult> Pictures(string? query, int from = 0) =>
        await editors.MayAsync(User) ? Answer(await pictures.FindAsync(query, from), item => item, S["No picture has this in its folder or name."]) : Forbid();

    private JsonResult Answer(Found found, Func<FoundItem, FoundItem> shown, string nothing)
    {
        Response.Headers.CacheControl = "no-store";
        var status = found.Total == 0 ? nothing
            : found.Next is { } end ? S["{0} of {1}. The others follow after the last one.", end, found.Total].Value
            : S["Found: {0}.", found.Total].Value;
        return Json(new { Items = found.Items.Select(shown), found.Next, Status = status }, JsonSerializerOptions.Web);
    }
}
