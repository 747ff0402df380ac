using System.Security.Claims;
using ForumOrchard.Translations.States;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;

namespace ForumOrchard.Translations.Rights;

/// <summary>Finds items for the pages of the desk, for who may work on them.</summary>
public sealed class TranslationAccess(IContentManager contents, TranslationSets sets, IAuthorizationService authorization)
{
    /// <summary>The latest version of an item that somebody may translate.</summary>
    /// <param name="user">Who.</param>
    /// <param name="contentItemId">Id of the item.</param>
    /// <param name="into">The language into which it is to be translated, if it is an original: then it is only read. Null for a translation that is to be changed itself.</param>
    /// <returns>The item with its set, or the answer that refuses the request.</returns>
    public async Task<(ContentItem? Item, TranslationSet? Set, IActionResult Refusal)> FindAsync(ClaimsPrincipal user, string contentItemId, string? into = null)
    {
        if (!await authorization.AuthorizeAsync(user, Permissions.TranslateContent))
        {
            return (null, null, new ForbidResult());
        }

        if (await contents.GetAsync(contentItemId, VersionOptions.Latest) is not { } item
            || !item.TryGet<LocalizationPart>(out var part) || part.LocalizationSet is not { Length: > 0 } localizationSet
            || (into is not null && !(await sets.CulturesAsync()).Contains(into, StringComparer.Ordinal))
            || await sets.FindAsync(localizationSet) is not { } set)
        {
            return (null, null, new NotFoundResult());
        }

        var changed = into is null ? item : LanguageRights.NewItem(item.ContentType, item.Owner, into);
        return await authorization.AuthorizeAsync(user, CommonPermissions.EditContent, changed) ? (item, set, new NoContentResult()) : (null, null, new ForbidResult());
    }
}
