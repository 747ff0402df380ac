using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Security;

namespace ForumOrchard.Editing.Settings;

/// <summary>
/// Opens the page of a settings form to everybody who has the form's own permission. Orchard Core's page asks for the permission
/// for all settings, with the group as resource: without this, editors would see the menu item and be refused at the page.
/// </summary>
/// <param name="form">The form.</param>
/// <param name="services">Authorization itself depends on its handlers, so they cannot depend on it.</param>
internal sealed class SettingsFormAuthorization<TSection>(SettingsForm<TSection> form, IServiceProvider services) : AuthorizationHandler<PermissionRequirement>
{
    /// <summary>By name: its class differs between the major versions of Orchard Core.</summary>
    private const string ManageGroupSettings = "ManageResourceSettings";

    /// <inheritdoc/>
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (requirement.Permission.Name == ManageGroupSettings
            && context.Resource is string groupId
            && groupId.Equals(form.GroupId, StringComparison.OrdinalIgnoreCase)
            && await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(context.User, form.Permission))
        {
            context.Succeed(requirement);
        }
    }
}
