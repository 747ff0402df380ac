using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;

namespace ForumOrchard.Dashboard.Items;

/// <summary>The types of content that people write, and who may edit them.</summary>
public sealed class EditableTypes(IContentDefinitionManager definitions, IAuthorizationService authorization)
{
    /// <summary>Types of which the user may edit all items, whoever wrote them.</summary>
    public Task<string[]> OfAsync(ClaimsPrincipal user) => FindAsync(user, owner: null);

    /// <summary>Types of which the user may create items.</summary>
    public Task<string[]> NewAsync(ClaimsPrincipal user) => FindAsync(user, user?.FindFirstValue(ClaimTypes.NameIdentifier));

    private async Task<string[]> FindAsync(ClaimsPrincipal user, string? owner)
    {
        var types = new List<string>();
        foreach (var type in (await definitions.ListTypeDefinitionsAsync()).Where(type => type.IsCreatable()))
        {
            if (await authorization.AuthorizeAsync(user, CommonPermissions.EditContent, new ContentItem { ContentType = type.Name, Owner = owner! }))
            {
                types.Add(type.Name);
            }
        }

        return [.. types];
    }
}
