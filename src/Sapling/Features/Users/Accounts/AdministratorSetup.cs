using Microsoft.AspNetCore.Identity;
using OrchardCore.Abstractions.Setup;
using OrchardCore.Setup.Events;
using OrchardCore.Setup.Services;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using Sapling.Features.Roles;

namespace Sapling.Features.Users.Accounts;

/// <summary>Creates the administrator during set-up, without a password unless one is given.</summary>
internal sealed class AdministratorSetup(UserManager<IUser> users) : ISetupEventHandler
{
    public async Task SetupAsync(SetupContext context)
    {
        var administrator = new User
        {
            UserId = Value(SetupConstants.AdminUserId),
            UserName = Value(SetupConstants.AdminUsername),
            Email = Value(SetupConstants.AdminEmail),
            EmailConfirmed = true,
            RoleNames = [SystemRoles.Administrator],
        };
        var result = await users.CreateAsync(administrator, Value(SetupConstants.AdminPassword));
        if (!result.Succeeded)
        {
            context.Errors["Administrator"] =
                $"The administrator could not be created. {string.Join(' ', result.Errors.Select(error => error.Description))}";
        }

        string Value(string name) => context.Properties.TryGetValue(name, out var value) && value is string text ? text : "";
    }
}
