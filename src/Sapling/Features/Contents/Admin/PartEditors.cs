using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Contents;

namespace Sapling.Features.Contents.Admin;

/// <summary>Says who may see what the editor of a part offers, drafts among it.</summary>
public sealed class PartEditors(IContentDefinitionManager definitions, IAuthorizationService authorization)
{
    /// <summary>Whether the user may edit an item, if only one of their own, that has the part.</summary>
    /// <param name="user">The current user.</param>
    /// <param name="part">Name of the part.</param>
    public async Task<bool> MayAsync(ClaimsPrincipal user, string part)
    {
        var owner = user.FindFirstValue(ClaimTypes.NameIdentifier);
        foreach (var type in (await definitions.ListTypeDefinitionsAsync()).Where(type => type.Parts.Any(one => one.PartDefinition.Name == part)))
        {
            if (await authorization.AuthorizeAsync(user, CommonPermissions.EditContent, new ContentItem { ContentType = type.Name, Owner = owner }))
            {
                return true;
            }
        }

        return false;
    }
}
