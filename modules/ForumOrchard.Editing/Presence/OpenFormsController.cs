using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;

namespace ForumOrchard.Editing.Presence;

/// <summary>What a browser says and is told while a form is open.</summary>
public sealed class OpenFormsController(OpenForms forms, OpenFormTexts texts, IContentManager contents, IAuthorizationService authorization) : Controller
{
    /// <summary>Answers with who else has the form open, as text.</summary>
    /// <param name="contentItemId">Id of the item.</param>
    /// <param name="leave">Whether the page is left.</param>
    [HttpPost]
    [Admin("editing/open/{contentItemId}", "ForumOrchardOpenForms")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Say(string contentItemId, bool leave)
    {
        if (await contents.GetAsync(contentItemId, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        return await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, item)
            ? Content(await texts.OfAsync(leave ? await forms.LeaveAsync(contentItemId, User) : await forms.StayAsync(contentItemId, User)))
            : Forbid();
    }
}
