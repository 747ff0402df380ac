using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.ModelBinding;
using Sapling.Display.Pages;

namespace Sapling.Features.Contents;

/// <summary>The page of a content item.</summary>
public sealed class ItemController(
    IContentManager contentManager,
    IContentItemDisplayManager displayManager,
    IAuthorizationService authorizationService,
    IUpdateModelAccessor updateModelAccessor) : Controller
{
    /// <param name="contentItemId">Id of a published item.</param>
    /// <param name="jsonPath">Path of a contained item to show instead; null for the item itself.</param>
    public async Task<IActionResult> Display(string contentItemId, string? jsonPath)
    {
        var item = string.IsNullOrEmpty(contentItemId) ? null : await contentManager.GetAsync(contentItemId, jsonPath);
        if (item is null)
        {
            return NotFound();
        }

        if (!await authorizationService.AuthorizeAsync(User, CommonPermissions.ViewContent, item))
        {
            return User.Identity is { IsAuthenticated: true } ? Forbid() : Challenge();
        }

        return new PageResult(await displayManager.BuildDisplayAsync(item, updateModelAccessor.ModelUpdater));
    }
}
