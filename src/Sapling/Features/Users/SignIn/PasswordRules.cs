using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using OrchardCore.Users;

namespace Sapling.Features.Users.SignIn;

/// <summary>What the site asks of passwords, in the user's language.</summary>
public sealed class PasswordRules(UserManager<IUser> users, IStringLocalizer<AccountController> S)
{
    /// <summary>As for signing in: hashing takes time in proportion to length.</summary>
    public const int Longest = 256;

    /// <summary>The rules, for those who think of a password.</summary>
    public string Hint => S["At least {0} characters, {1} of them different. A few words that only you would put together are safe and easy to remember.", users.Options.Password.RequiredLength, users.Options.Password.RequiredUniqueChars];

    /// <returns>What is wrong with a new password, and what with its repetition; both empty if it is good.</returns>
    public async Task<(IReadOnlyList<string> Password, IReadOnlyList<string> Confirmation)> CheckAsync(IUser user, string? password, string? confirmation)
    {
        if (password?.Length > Longest)
        {
            return ([S["A password has at most {0} characters.", Longest]], []);
        }

        var wrong = new List<string>();
        foreach (var validator in users.PasswordValidators)
        {
            wrong.AddRange((await validator.ValidateAsync(users, user, password ?? "")).Errors.Select(Say));
        }

        return (wrong, password == confirmation ? [] : [S["This is not the same as the new password."]]);
    }

    /// <summary>The rules that the site has, in the user's language.</summary>
    public string Say(IdentityError error) => error?.Code switch
    {
        nameof(IdentityErrorDescriber.PasswordTooShort) => S["A password has at least {0} characters.", users.Options.Password.RequiredLength],
        nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) => S["A password has at least {0} different characters.", users.Options.Password.RequiredUniqueChars],
        nameof(IdentityErrorDescriber.ConcurrencyFailure) => S["The account has just been changed elsewhere. Try again."],
        _ => error?.Description ?? "",
    };
}
