using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Events;

namespace Sapling.Features.Users.SignIn;

/// <summary>Tells who listens how an attempt to sign in ended. A right password that still needs a code is no end.</summary>
public sealed class SignInReports(IEnumerable<ILoginFormEvent> events)
{
    /// <summary>An attempt in the name of a user.</summary>
    public Task OfAsync(IUser user, SignInResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.RequiresTwoFactor
            ? Task.CompletedTask
            : TellAsync(one => result.Succeeded ? one.LoggedInAsync(user) : result.IsLockedOut ? one.IsLockedOutAsync(user) : one.LoggingInFailedAsync(user));
    }

    /// <summary>An attempt in a name that no user has.</summary>
    public Task OfNobodyAsync(string userName) => TellAsync(one => one.LoggingInFailedAsync(userName));

    private async Task TellAsync(Func<ILoginFormEvent, Task> tell)
    {
        foreach (var one in events)
        {
            await tell(one);
        }
    }
}
