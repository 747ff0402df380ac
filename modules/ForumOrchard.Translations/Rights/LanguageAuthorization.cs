using System.Collections.Frozen;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Security;

namespace ForumOrchard.Translations.Rights;

/// <summary>
/// Refuses to change an item in a language that is none of the user's, whatever their roles allow: what one handler refuses, no other grants. To see it, and to translate from
/// it, stays allowed; items without a language are as before.
/// </summary>
internal sealed class LanguageAuthorization(IServiceProvider services) : AuthorizationHandler<PermissionRequirement>
{
    private static readonly FrozenSet<string> Changes = new[]
    {
        CommonPermissions.EditContent, CommonPermissions.EditOwnContent, CommonPermissions.EditContentOwner,
        CommonPermissions.PublishContent, CommonPermissions.PublishOwnContent,
        CommonPermissions.DeleteContent, CommonPermissions.DeleteOwnContent,
        CommonPermissions.CloneContent, CommonPermissions.CloneOwnContent,
    }.Select(permission => permission.Name).ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (Changes.Contains(requirement.Permission.Name)
            && (context.Resource as IContent)?.ContentItem is { } item
            && item.TryGet<LocalizationPart>(out var part) && part.Culture is { Length: > 0 } culture
            && !await services.GetRequiredService<LanguageRights>().MayAsync(context.User, culture))
        {
            context.Fail();
        }
    }
}
