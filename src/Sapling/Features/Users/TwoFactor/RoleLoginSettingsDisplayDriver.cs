using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using Sapling.Features.Roles;

namespace Sapling.Features.Users.TwoFactor;

/// <summary>The settings of the group "userLogin": for which roles a code is required.</summary>
internal sealed class RoleLoginSettingsDisplayDriver(RoleStore roles, IHttpContextAccessor accessor, IAuthorizationService authorization) : SiteDisplayDriver<RoleLoginSettings>
{
    public const string GroupId = "userLogin";

    protected override string SettingsGroupId => GroupId;

    public override async Task<IDisplayResult> EditAsync(ISite model, RoleLoginSettings section, BuildEditorContext context)
    {
        if (!await IsAllowedAsync())
        {
            return null!;
        }

        var names = await NamesAsync();
        return Initialize<RoleLoginForm>("RoleLoginSettings_Edit", form => form.Roles =
            [.. names.Select(name => new Admin.RoleEntry { Role = name, IsSelected = section.RequireTwoFactorAuthenticationForSpecificRoles && section.Roles.Contains(name, StringComparer.OrdinalIgnoreCase) })])
            .Location("Content:5").OnGroup(GroupId);
    }

    public override async Task<IDisplayResult> UpdateAsync(ISite model, RoleLoginSettings section, UpdateEditorContext context)
    {
        if (!await IsAllowedAsync())
        {
            return null!;
        }

        var form = new RoleLoginForm();
        await context.Updater.TryUpdateModelAsync(form, Prefix);
        section.Roles = [.. (await NamesAsync()).Where(name => form.Roles.Any(entry => entry.IsSelected && entry.Role.Equals(name, StringComparison.OrdinalIgnoreCase)))];
        section.RequireTwoFactorAuthenticationForSpecificRoles = section.Roles.Length > 0;
        return await EditAsync(model, section, context);
    }

    private async Task<IReadOnlyList<string>> NamesAsync() =>
        [SystemRoles.Administrator, .. (await roles.LoadAsync(CancellationToken.None)).Roles.Select(role => role.RoleName).Where(name => !SystemRoles.Is(name))];

    private async Task<bool> IsAllowedAsync() => accessor.HttpContext?.User is { } user && await authorization.AuthorizeAsync(user, CommonPermissions.ManageUsers);
}
