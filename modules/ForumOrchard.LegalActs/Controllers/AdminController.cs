using System.Security.Claims;
using System.Text.Json;
using ForumOrchard.LegalActs.Services;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;

namespace ForumOrchard.LegalActs.Controllers;

/// <summary>Finds acts for who edits the relations of one.</summary>
public sealed class AdminController(ActFinder finder, IContentManager contentManager, IAuthorizationService authorization, IStringLocalizer<AdminController> S) : Controller
{
    /// <summary>The acts that match, with a sentence on how many; nothing if nothing was typed.</summary>
    /// <param name="query">Number, words of the title, kind or year.</param>
    /// <param name="except">The localization set of an act to leave out.</param>
    [HttpGet]
    [Admin("LegalActs/Find", "LegalActsFind")]
    public async Task<IActionResult> Find(string? query, string? except)
    {
        // Drafts are among them: who may not edit an act of their own may not see these.
        var act = await contentManager.NewAsync("LegalAct");
        act.Owner = User.FindFirstValue(ClaimTypes.NameIdentifier);
        if (!await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, act))
        {
            return Forbid();
        }

        Response.Headers.CacheControl = "no-store";
        var found = await finder.FindAsync(query, except);
        var answer = new
        {
            Items = found.Acts.Select(one => new { Id = one.LocalizationSet, one.Label, one.Note }),
            Status = string.IsNullOrWhiteSpace(query) ? string.Empty
                : found.Acts.Count == 0 ? S["No act matches."].Value
                : found.HasMore ? S["The first {0} acts. Type more words to find the others.", found.Acts.Count].Value
                : S["Acts: {0}.", found.Acts.Count].Value,
        };
        return Json(answer, JsonSerializerOptions.Web);
    }
}
