using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using Sapling.Data.Sessions;
using YesSql;
using ISession = YesSql.ISession;

namespace Sapling.Features.Users.Admin;

/// <summary>
/// Changes accounts, one request after the other: two administrators who disable each other at the same moment must not both succeed. Where something must
/// not be, the answer says why, in the administrator's language.
/// </summary>
public sealed class UserAccounts(UserManager<IUser> users, SignInManager<IUser> signIn, ISession session, IStore store, IStringLocalizer<AdminController> S)
{
    /// <returns>Null if there is no such user.</returns>
    public async Task<User?> FindAsync(string id) => await users.FindByIdAsync(id) as User;

    /// <summary>The user as stored, whom no other request changes before this one ends.</summary>
    /// <inheritdoc cref="FindAsync"/>
    public async Task<User?> FindToChangeAsync(string id)
    {
        await session.LockNamesAsync();
        return await FindAsync(id);
    }

    /// <returns>What is wrong, by property of <see cref="UserForm"/>; empty if the user is stored.</returns>
    public async Task<IReadOnlyList<(string Field, string Message)>> SaveAsync(ClaimsPrincipal actor, User user)
    {
        ArgumentNullException.ThrowIfNull(user);
        var isAddressNew = user.Id != 0 && await IsAddressNewAsync(user);
        var result = user.Id == 0 ? await users.CreateAsync(user) : isAddressNew ? await users.UpdateSecurityStampAsync(user) : await users.UpdateAsync(user);
        if (result.Succeeded && isAddressNew && UserAccess.IsSelf(actor, user))
        {
            await signIn.RefreshSignInAsync(user);
        }

        return [.. result.Errors.Select(error => Say(error, user))];
    }

    /// <returns>What is wrong; null if it is done.</returns>
    public async Task<string?> SetEnabledAsync(ClaimsPrincipal actor, User user, bool isEnabled)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (!isEnabled && await WhyNotAsync(actor, user) is { } why)
        {
            return why;
        }

        user.IsEnabled = isEnabled;

        // The sign-ins of before do not come back when the user is enabled again.
        return Fault(await users.UpdateSecurityStampAsync(user));
    }

    /// <inheritdoc cref="SetEnabledAsync"/>
    public async Task<string?> DeleteAsync(ClaimsPrincipal actor, User user) => await WhyNotAsync(actor, user) ?? Fault(await users.DeleteAsync(user));

    /// <inheritdoc cref="SetEnabledAsync"/>
    public async Task<string?> DisableTwoFactorAsync(ClaimsPrincipal actor, User user)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (UserAccess.IsSelf(actor, user))
        {
            return S["Your own code is switched off with a code of your app, at the page for your password."];
        }

        user.UserTokens = [];
        return Fault(await users.SetTwoFactorEnabledAsync(user, enabled: false));
    }

    /// <summary>Replaces the password by one that the rules allow, ends the user's sign-ins and lifts a lock.</summary>
    public async Task<string?> SetPasswordAsync(User user, string password)
    {
        ArgumentNullException.ThrowIfNull(user);
        user.LockoutEndUtc = null;
        user.AccessFailedCount = 0;
        user.PasswordHash = users.PasswordHasher.HashPassword(user, password);
        return Fault(await users.UpdateSecurityStampAsync(user));
    }

    /// <summary>Whether nobody else could still manage the site: an administrator who is disabled or has no password yet cannot.</summary>
    public async Task<bool> IsLastAdministratorAsync(User user)
    {
        ArgumentNullException.ThrowIfNull(user);
        await using var stored = store.CreateSession(withTracking: false);
        return !(await stored.Query<User>().ListAsync()).Any(other =>
            other.UserId != user.UserId && other is { IsEnabled: true, PasswordHash: not null } && UserAccess.IsAdministrator(other));
    }

    /// <summary>Links that were sent to the former address must not work any more, and with them end the sign-ins of before.</summary>
    private async Task<bool> IsAddressNewAsync(User user)
    {
        await using var stored = store.CreateSession(withTracking: false);
        return (await stored.GetAsync<User>([user.Id])).FirstOrDefault()?.NormalizedEmail != users.NormalizeEmail(user.Email);
    }

    private async Task<string?> WhyNotAsync(ClaimsPrincipal actor, User user)
    {
        if (UserAccess.IsSelf(actor, user))
        {
            return S["Nobody disables or deletes the account that they are signed in with."];
        }

        return UserAccess.IsAdministrator(user) && await IsLastAdministratorAsync(user)
            ? S["“{0}” is the only administrator who can sign in. Make somebody else an administrator first.", user.UserName].Value
            : null;
    }

    /// <summary>What no form can put right.</summary>
    private static string? Fault(IdentityResult result) => result.Succeeded ? null : string.Join(' ', result.Errors.Select(error => error.Description));

    private (string Field, string Message) Say(IdentityError error, User user) => error.Code switch
    {
        nameof(IdentityErrorDescriber.DuplicateUserName) => (nameof(UserForm.UserName), S["Another user has the name “{0}”.", user.UserName]),
        nameof(IdentityErrorDescriber.InvalidUserName) => (nameof(UserForm.UserName), S["A user name has only Latin letters, digits and these characters: - . _ @ +"]),
        nameof(IdentityErrorDescriber.DuplicateEmail) => (nameof(UserForm.Email), S["Another user has this e-mail address."]),
        nameof(IdentityErrorDescriber.InvalidEmail) => (nameof(UserForm.Email), S["Give the user's e-mail address, such as aida@example.org."]),
        _ => (nameof(UserForm.UserName), error.Description),
    };
}
