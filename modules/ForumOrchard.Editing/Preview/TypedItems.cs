using System.Security.Claims;
using ForumOrchard.Editing.Tokens;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.ModelBinding;
using ISession = YesSql.ISession;

namespace ForumOrchard.Editing.Preview;

/// <summary>Makes items of what is typed into their forms. Nothing is stored: neither the item nor what its drivers would write, nor files.</summary>
public sealed class TypedItems(
    StoredItems stored,
    IContentManager contents,
    IContentDefinitionManager definitions,
    IContentItemDisplayManager displays,
    IUpdateModelAccessor updaters,
    IAuthorizationService authorization,
    ISession session)
{
    /// <summary>Applies the form of a request to an item.</summary>
    /// <param name="request">The posted form.</param>
    /// <param name="contentType">Type of a new item.</param>
    /// <param name="contentItemId">Id of a saved item; null for a new one.</param>
    /// <returns>The item, null if there is no such item or type; and whether the user may edit it.</returns>
    public async Task<(ContentItem? Item, bool IsAllowed)> ReadAsync(HttpRequest request, string contentType, string? contentItemId)
    {
        ArgumentNullException.ThrowIfNull(request);
        var user = request.HttpContext.User;
        if (await FindAsync(user, contentType, contentItemId) is not { } item)
        {
            return (null, false);
        }

        if (!await authorization.AuthorizeAsync(user, CommonPermissions.EditContent, item))
        {
            return (item, false);
        }

        // A file would go into the media library.
        request.Form = new FormCollection((await request.ReadFormAsync()).ToDictionary(field => field.Key, field => field.Value));
        await displays.UpdateEditorAsync(item, updaters.ModelUpdater, isNew: contentItemId is null);
        await session.CancelAsync();
        return (item, true);
    }

    private async Task<ContentItem?> FindAsync(ClaimsPrincipal user, string contentType, string? contentItemId)
    {
        if (contentItemId is not null)
        {
            // Read apart from the session, which knows nothing of it.
            return await stored.FindAsync(contentItemId) is { } latest && latest.ContentType == contentType ? await contents.LoadAsync(latest) : null;
        }

        if (await definitions.GetTypeDefinitionAsync(contentType) is not { } type || !type.IsCreatable())
        {
            return null;
        }

        var item = await contents.NewAsync(contentType);
        item.Owner = user.FindFirstValue(ClaimTypes.NameIdentifier);
        return item;
    }
}
