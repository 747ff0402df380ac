using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;

namespace Sapling.Features.ContentLocalization;

/// <summary>Says who may begin which translations.</summary>
public sealed class LocalizationAccess(IAuthorizationService authorization)
{
    /// <summary>Whether somebody may translate an item: by the permission for it, and that to write one of its type.</summary>
    /// <param name="user">Who.</param>
    /// <param name="item">The item to translate.</param>
    public async Task<bool> MayTranslateAsync(ClaimsPrincipal user, ContentItem item)
    {
        var id = user.FindFirstValue(ClaimTypes.NameIdentifier);
        var permission = item.Owner is { Length: > 0 } owner && owner == id ? LocalizationPermissions.LocalizeOwnContent : LocalizationPermissions.LocalizeContent;
        return await authorization.AuthorizeAsync(user, permission, item)
            && await authorization.AuthorizeAsync(user, CommonPermissions.EditContent, new ContentItem { ContentType = item.ContentType, Owner = id });
    }

    /// <summary>Whether somebody may write an item in a language.</summary>
    /// <param name="user">Who.</param>
    /// <param name="item">An item of the same type and owner; its own language does not matter.</param>
    /// <param name="culture">The language.</param>
    public Task<bool> MayWriteAsync(ClaimsPrincipal user, ContentItem item, string culture)
    {
        var written = new ContentItem { ContentType = item.ContentType, Owner = item.Owner };
        written.Alter<LocalizationPart>(part => part.Culture = culture);
        return authorization.AuthorizeAsync(user, CommonPermissions.EditContent, written);
    }
}
