using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Sapling.Features.Users.SignIn;

namespace Sapling.Features.Users.Accounts;

/// <summary>Says in the user's language which of the site's rules a password breaks; see <see cref="Startup"/> for the rules.</summary>
internal sealed class PasswordErrors(IStringLocalizer<AccountController> S) : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) => new() { Code = nameof(PasswordTooShort), Description = S["A password has at least {0} characters.", length] };

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        new() { Code = nameof(PasswordRequiresUniqueChars), Description = S["A password has at least {0} different characters.", uniqueChars] };
}
