using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using Sapling.Features.Roles;

namespace Sapling.Features.Users.Admin;

/// <summary>The roles in a user's form. What is not shown, or only shown, stays as it is.</summary>
internal sealed class UserRolesDriver(RoleStore roles, UserAccounts accounts, IAuthorizationService authorization, IHttpContextAccessor http, IStringLocalizer<AdminController> S)
    : DisplayDriver<User>
{
    private ClaimsPrincipal Actor => http.HttpContext!.User;

    public override async Task<IDisplayResult?> EditAsync(User model, BuildEditorContext context)
    {
        var entries = new List<RoleEntry>();
        foreach (var role in await NamesAsync(model))
        {
            entries.Add(new RoleEntry { Role = role, IsSelected = Has(model, role), IsAssignable = await MayAssignAsync(model, role) });
        }

        return Initialize<UserRolesForm>("UserRoleFields_Edit", form =>
        {
            form.Roles = entries;
            form.IsSelf = UserAccess.IsSelf(Actor, model);
        }).Location("Content:5");
    }

    public override async Task<IDisplayResult?> UpdateAsync(User model, UpdateEditorContext context)
    {
        var form = new UserRolesForm();
        await context.Updater.TryUpdateModelAsync(form, Prefix);

        var names = model.RoleNames.ToList();
        foreach (var role in await NamesAsync(model))
        {
            if (form.Roles.FirstOrDefault(entry => Same(entry.Role, role)) is { } posted && posted.IsSelected != Has(model, role) && await MayAssignAsync(model, role))
            {
                names.RemoveAll(name => Same(name, role));
                names.AddRange(posted.IsSelected ? [role] : []);
            }
        }

        if (UserAccess.IsAdministrator(model) && !names.Exists(UserAccess.IsAdministrator) && await accounts.IsLastAdministratorAsync(model))
        {
            context.Updater.ModelState.AddModelError(
                $"{Prefix}.{nameof(form.Roles)}", S["“{0}” is the only administrator who can sign in. Make somebody else an administrator first.", model.UserName]);
        }

        model.RoleNames = names;
        return await EditAsync(model, context);
    }

    private async Task<bool> MayAssignAsync(User user, string role) =>
        !UserAccess.IsSelf(Actor, user)
        && (!UserAccess.IsAdministrator(role) || UserAccess.IsAdministrator(Actor))
        && await authorization.AuthorizeAsync(Actor, CommonPermissions.AssignRoleToUsers, user);

    /// <summary>The roles that are given to users, the most powerful first; also those of the user that the site no longer has.</summary>
    private async Task<IReadOnlyList<string>> NamesAsync(User user) =>
    [
        SystemRoles.Administrator,
        .. (await roles.LoadAsync(CancellationToken.None)).Roles.Select(role => role.RoleName)
            .Concat(user.RoleNames)
            .Where(name => !SystemRoles.Is(name))
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    private static bool Has(User user, string role) => user.RoleNames.Any(name => Same(name, role));

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
