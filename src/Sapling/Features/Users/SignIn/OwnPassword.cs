using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using OrchardCore.Users;

namespace Sapling.Features.Users.SignIn;

/// <summary>Changes the password of the user who is signed in, and ends their sign-ins elsewhere.</summary>
public sealed class OwnPassword(SignInManager<IUser> signIn, UserManager<IUser> users, IStringLocalizer<AccountController> S)
{
    /// <summary>As for signing in: hashing takes time in proportion to length.</summary>
    private const int Longest = 256;

    /// <returns>What is wrong, by field; empty if the password is changed.</returns>
    public async Task<IReadOnlyList<(string Field, string Message)>> ChangeAsync(IUser user, ChangePasswordViewModel form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var wrong = await WrongWithNewAsync(user, form.Password ?? "", form.PasswordConfirmation ?? "");
        if (wrong.Count > 0)
        {
            return wrong;
        }

        // Counted as at sign-in: whoever finds a browser that is signed in must not be able to guess the password here.
        var current = form.CurrentPassword is { Length: > 0 and <= Longest } typed ? typed : "";
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
            return [.. result.Errors.Select(error => (nameof(form.Password), Say(error)))];
        }

        // The new security stamp ends every sign-in that carries the old one; this one goes on.
        await signIn.RefreshSignInAsync(user);
        return [];
    }

    private async Task<List<(string Field, string Message)>> WrongWithNewAsync(IUser user, string password, string confirmation)
    {
        if (password.Length > Longest)
        {
            return [(nameof(ChangePasswordViewModel.Password), S["A password has at most {0} characters.", Longest])];
        }

        var wrong = new List<(string Field, string Message)>();
        foreach (var validator in users.PasswordValidators)
        {
            wrong.AddRange((await validator.ValidateAsync(users, user, password)).Errors.Select(error => (nameof(ChangePasswordViewModel.Password), Say(error))));
        }

        if (password != confirmation)
        {
            wrong.Add((nameof(ChangePasswordViewModel.PasswordConfirmation), S["This is not the same as the new password."]));
        }

        return wrong;
    }

    /// <summary>The rules that the site has, in the user's language.</summary>
    private string Say(IdentityError error) => error.Code switch
    {
        nameof(IdentityErrorDescriber.PasswordTooShort) => S["A password has at least {0} characters.", users.Options.Password.RequiredLength],
        nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) => S["A password has at least {0} different characters.", users.Options.Password.RequiredUniqueChars],
        _ => error.Description,
    };
}
