using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.Users;

namespace ForumOrchard.Accounts;

/// <summary>Ends all sign-ins of the user who asks for it: for who has lost a telephone, or was signed in on somebody else's computer.</summary>
[Authorize]
public sealed class SignOutController(UserManager<IUser> users, SignInManager<IUser> signIn) : Controller
{
    /// <summary>Says what it does.</summary>
    [HttpGet]
    [Admin("Accounts/SignOutEverywhere", "SignOutEverywhere")]
    public IActionResult Everywhere() => View();

    /// <summary>Does it.</summary>
    [HttpPost]
    [ActionName(nameof(Everywhere))]
    [Admin("Accounts/SignOutEverywhere", "SignOutEverywherePost")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> EverywherePost()
    {
        if (await users.GetUserAsync(User) is { } user)
        {
            // Every cookie carries the stamp of its time.
            await users.UpdateSecurityStampAsync(user);
        }

        await signIn.SignOutAsync();
        return LocalRedirect("~/");
    }
}
