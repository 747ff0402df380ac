using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using Sapling.Features.Users.Recovery;

namespace Sapling.Features.Users.SignIn;

/// <summary>Links with which a user sets a password without knowing one: for a new user, or for who has forgotten it. They work once, for three days, or two hours if a visitor asks for one.</summary>
public sealed class PasswordLinks(UserManager<IUser> users, PasswordRules rules, IStringLocalizer<AccountController> S)
{
    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(3);

    /// <summary>Ends the user's sign-ins and all earlier links.</summary>
    /// <returns>The code for a link; nobody can read it again.</returns>
    public async Task<string> CreateAsync(IUser user)
    {
        await users.UpdateSecurityStampAsync(user);
        return await users.GeneratePasswordResetTokenAsync(user);
    }

    /// <summary>Sets the password, if the code is the user's. An unknown name, a wrong code and a disabled account have the same answer.</summary>
    /// <returns>What is wrong, by field; empty if the password is set.</returns>
    public async Task<IReadOnlyList<(string Field, string Message)>> UseAsync(ResetPasswordForm form)
    {
        ArgumentNullException.ThrowIfNull(form);

        // Looked at first: what it says depends on nothing that the site knows.
        var (password, confirmation) = await rules.CheckAsync(new User(), form.NewPassword, form.PasswordConfirmation);
        if (password.Count + confirmation.Count > 0)
        {
            return
            [
                .. password.Select(message => (nameof(form.NewPassword), message)),
                .. confirmation.Select(message => (nameof(form.PasswordConfirmation), message)),
            ];
        }

        // Nobody has a stamp that no code was made for, and takes as long.
        var user = await FindAsync(form.UsernameOrEmail ?? "") ?? new User { SecurityStamp = Guid.NewGuid().ToString() };
        var isRight = false;
        foreach (var provider in new[] { users.Options.Tokens.PasswordResetTokenProvider, ForgottenPasswordTokenProvider.Key })
        {
            isRight |= await users.VerifyUserTokenAsync(user, provider, UserManager<IUser>.ResetPasswordTokenPurpose, form.ResetToken ?? "");
        }

        if (!isRight || user is { IsEnabled: false } or { Id: 0 })
        {
            return [(nameof(form.UsernameOrEmail), S["The link is not for this name, has been used, or is too old. Ask an administrator for a new one."])];
        }

        // Who has the link need not wait until guesses of others are forgotten.
        (user.LockoutEndUtc, user.AccessFailedCount) = (null, 0);
        var result = await users.ResetPasswordAsync(user, await users.GeneratePasswordResetTokenAsync(user), form.NewPassword!);
        return [.. result.Errors.Select(error => (nameof(form.NewPassword), rules.Say(error)))];
    }

    private async Task<User?> FindAsync(string name) =>
        name.Length is 0 or > PasswordRules.Longest ? null : (await users.FindByNameAsync(name) ?? await users.FindByEmailAsync(name)) as User;
}
