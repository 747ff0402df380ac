using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;

namespace Sapling.Features.Contents.Admin;

/// <summary>Says who may see what the editor of a part offers, drafts among it.</summary>
public sealed class PartEditors(IContentDefinitionManager definitions, IAuthorizationService authorization)
{
    /// <summary>
    /// Whether the user may edit an item that has the part: if only one of their own, where the type is one that people create. Entries of a menu, for one, belong to nobody.
    /// </summary>
    /// <param name="user">The current user.</param>
    /// <param name="part">Name of the part.</param>
    public async Task<bool> MayAsync(ClaimsPrincipal user, string part)
    {
        var owner = user.FindFirstValue(ClaimTypes.NameIdentifier);
        foreach (var type in (await definitions.ListTypeDefinitionsAsync()).Where(type => type.Parts.Any(one => one.PartDefinition.Name == part)))
        {
            if (await authorization.AuthorizeAsync(user, CommonPermissions.EditContent, new ContentItem { ContentType = type.Name, Owner = type.IsCreatable() ? owner : null }))
            {
                return true;
            }
        }

        return false;
    }
}
