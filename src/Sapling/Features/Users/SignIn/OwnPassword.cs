using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using OrchardCore.Users;

namespace Sapling.Features.Users.SignIn;

/// <summary>Changes the password of the user who is signed in, and ends their sign-ins elsewhere.</summary>
public sealed class OwnPassword(SignInManager<IUser> signIn, UserManager<IUser> users, PasswordRules rules, IStringLocalizer<AccountController> S)
{
    /// <returns>What is wrong, by field; empty if the password is changed.</returns>
    public async Task<IReadOnlyList<(string Field, string Message)>> ChangeAsync(IUser user, ChangePasswordViewModel form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var (password, confirmation) = await rules.CheckAsync(user, form.Password, form.PasswordConfirmation);
        if (password.Count + confirmation.Count > 0)
        {
            return
            [
                .. password.Select(message => (nameof(form.Password), message)),
                .. confirmation.Select(message => (nameof(form.PasswordConfirmation), message)),
            ];
        }

        // Counted as at sign-in: whoever finds a browser that is signed in must not be able to guess the password here.
        var current = form.CurrentPassword is { Length: > 0 and <= PasswordRules.Longest } typed ? typed : "";
        if (!(await signIn.CheckPasswordSignInAsync(user, current, lockoutOnFailure: true)).Succeeded)
        {
            return [(nameof(form.CurrentPassword), S["The current password is not right, or the account is locked for a while."])];
        }

        if (form.Password == current)
        {
            return [(nameof(form.Password), S["This is your current password. Choose another one."])];
        }

        var result = await users.ChangePasswordAsync(user, current, form.Password!);
        if (!result.Succeeded)
        {
            return [.. result.Errors.Select(error => (nameof(form.Password), rules.Say(error)))];
        }

        // The new security stamp ends every sign-in that carries the old one; this one goes on.
        await signIn.RefreshSignInAsync(user);
        return [];
    }
}
