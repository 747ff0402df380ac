using Microsoft.AspNetCore.Identity;
using OrchardCore.Settings;
using OrchardCore.Users;
using Sapling.Modules.Startup;

namespace Sapling.Setup;

/// <summary>
/// Sets a new password for a user who cannot sign in: whoever controls the machine controls the site. Helps after a
/// forgotten password, and after a set-up that was killed before it could show the generated one.
/// </summary>
internal sealed class PasswordReset(UserManager<IUser> users, ISiteService sites)
{
    /// <param name="userName">Null for the administrator created by set-up.</param>
    /// <returns>The user's name and the new password. The user's existing sign-ins become invalid.</returns>
    /// <exception cref="SiteStartException">There is no such user.</exception>
    public async Task<(string UserName, string Password)> RunAsync(string? userName)
    {
        var user = (userName is null ? await AdministratorAsync() : await users.FindByNameAsync(userName))
            ?? throw new SiteStartException(userName is null
                ? "The administrator whom set-up made is not there any more; name another user behind the command."
                : $"There is no user \"{userName}\".");
        var password = AutoSetup.GeneratePassword();
        Require(await users.RemovePasswordAsync(user));
        Require(await users.AddPasswordAsync(user, password));
        Require(await users.ResetAccessFailedCountAsync(user));
        Require(await users.SetLockoutEndDateAsync(user, null));
        Require(await users.SetTwoFactorEnabledAsync(user, enabled: false));
        return (user.UserName, password);
    }

    private async Task<IUser?> AdministratorAsync() =>
        (await sites.GetSiteSettingsAsync()).SuperUser is { Length: > 0 } id ? await users.FindByIdAsync(id) : null;

    private static void Require(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new SiteStartException($"The password could not be changed. {string.Join(' ', result.Errors.Select(error => error.Description))}");
        }
    }
}
