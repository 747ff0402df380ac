using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Contents;
using OrchardCore.Html.Models;

namespace ForumOrchard.RichText.Services;

/// <summary>Says who may use the editor of texts.</summary>
public sealed class TextEditors(IContentDefinitionManager definitions, IAuthorizationService authorization)
{
    /// <summary>Whether the user may edit an item, if only one of their own, that has a text.</summary>
    public async Task<bool> MayAsync(ClaimsPrincipal user)
    {
        ArgumentNullException.ThrowIfNull(user);
        var owner = user.FindFirstValue(ClaimTypes.NameIdentifier);
        foreach (var type in (await definitions.ListTypeDefinitionsAsync()).Where(type => type.Parts.Any(part => part.PartDefinition.Name == nameof(HtmlBodyPart))))
        {
            if (await authorization.AuthorizeAsync(user, CommonPermissions.EditContent, new ContentItem { ContentType = type.Name, Owner = owner }))
            {
                return true;
            }
        }

        return false;
    }
}
