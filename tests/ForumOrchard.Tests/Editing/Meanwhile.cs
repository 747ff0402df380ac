using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace ForumOrchard.Tests.Editing;

/// <summary>Somebody else, who acts once in the midst of a request: when it asks for a permission.</summary>
public sealed class Meanwhile : IAuthorizationHandler
{
    private (string Permission, Func<Task> Act)? _next;

    /// <param name="permission">The permission; the next request to ask for it is the one.</param>
    /// <param name="act">What somebody else does then.</param>
    public void At(Permission permission, Func<Task> act) => _next = (permission.Name, act);

    public async Task HandleAsync(AuthorizationHandlerContext context)
    {
        if (_next is var (permission, act) && context.Requirements.OfType<PermissionRequirement>().Any(requirement => requirement.Permission.Name == permission))
        {
            _next = null;
            await act();
        }
    }
}
