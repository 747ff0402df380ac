using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using Sapling.Features.Users.Recovery;
using SignInResult = Microsoft.AspNetCore.Identity.SignInResult;

namespace Sapling.Features.Users.SignIn;

/// <summary>Signing in and out, and the password of one's own.</summary>
[Feature("OrchardCore.Users")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class AccountController(
    SignInManager<IUser> signIn,
    UserManager<IUser> users,
    IPasswordHasher<IUser> passwordHasher,
    OwnPassword ownPassword,
    OwnSignIns ownSignIns,
    PasswordRecovery recovery,
    SignInReports reports,
    KnownDevices devices,
    IStringLocalizer<AccountController> S) : Controller
{
    internal const string AfterSignIn = "/admin";

    /// <summary>A hash that matches no password; see <see cref="SpendTime"/>.</summary>
    private static string? _hashOfNobody;

    /// <summary>Shows the form.</summary>
    [HttpGet("/login")]
    [AllowAnonymous]
    public async Task<IActionResult> Login(string? returnUrl = null) =>
        User.Identity is { IsAuthenticated: true } ? Leave(returnUrl, AfterSignIn) : await FormAsync(new SignInForm(), returnUrl);

    /// <summary>Signs in; every failure has the same response, so that nobody learns which names exist.</summary>
    [HttpPost("/login")]
    [AllowAnonymous]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Login(SignInForm form, string? returnUrl = null)
    {
        var result = ModelState.IsValid ? await TryAsync(form) : SignInResult.Failed;
        if (result.Succeeded)
        {
            return Leave(returnUrl, AfterSignIn);
        }

        if (result.RequiresTwoFactor)
        {
            return RedirectToAction("LoginWithTwoFactorAuthentication", "TwoFactorAuthentication", new { returnUrl, form.RememberMe });
        }

        ModelState.Clear();
        ModelState.AddModelError("", S["The name or the password is not right, or the account is locked for a while."]);
        return await FormAsync(form, returnUrl);
    }

    /// <summary>Signs out.</summary>
    [HttpPost("/Users/LogOff")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> LogOff(string? returnUrl = null)
    {
        await ownSignIns.EndAsync(User);
        await signIn.SignOutAsync();
        return Leave(returnUrl, "/");
    }

    /// <summary>Shows the form for a new password of one's own.</summary>
    [HttpGet("/ChangePassword")]
    [Authorize]
    public IActionResult ChangePassword(string? returnUrl = null)
    {
        ViewData["ReturnUrl"] = returnUrl;
        ViewData["HasTwoFactor"] = users.Options.Tokens.ProviderMap.ContainsKey(TokenOptions.DefaultAuthenticatorProvider);
        return View(new ChangePasswordViewModel());
    }

    /// <summary>Changes the password. The form comes back empty if something is wrong: passwords are in no page.</summary>
    [HttpPost("/ChangePassword")]
    [Authorize]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> ChangePassword(ChangePasswordViewModel form, string? returnUrl = null)
    {
        if (await users.GetUserAsync(User) is not { } user)
        {
            return Challenge();
        }

        foreach (var (field, message) in await ownPassword.ChangeAsync(user, form))
        {
            ModelState.AddModelError(field, message);
        }

        return ModelState.IsValid ? Leave(returnUrl, Url.Action(nameof(ChangePasswordConfirmation))!) : ChangePassword(returnUrl);
    }

    /// <summary>Says that the password is changed.</summary>
    [HttpGet("/ChangePasswordConfirmation")]
    [Authorize]
    public IActionResult ChangePasswordConfirmation() => View();

    private async Task<SignInResult> TryAsync(SignInForm form)
    {
        if (string.IsNullOrEmpty(form.UserName) || string.IsNullOrEmpty(form.Password))
        {
            return SignInResult.Failed;
        }

        var user = (await users.FindByNameAsync(form.UserName) ?? await users.FindByEmailAsync(form.UserName)) as User;
        var isKnown = user is not null && devices.TryUse(Request, user);
        if (user is not { IsEnabled: true, PasswordHash: not null } || (!isKnown && await users.IsLockedOutAsync(user)))
        {
            SpendTime(form.Password);
            await (user is null ? reports.OfNobodyAsync(form.UserName) : reports.OfAsync(user, user.IsEnabled ? SignInResult.LockedOut : SignInResult.NotAllowed));
            return SignInResult.Failed;
        }

        // What others have guessed does not count here; a wrong password changes nothing that is stored.
        var (end, count) = (user.LockoutEndUtc, user.AccessFailedCount);
        if (isKnown)
        {
            user.LockoutEndUtc = null;
        }

        var result = await signIn.PasswordSignInAsync(user, form.Password, form.RememberMe, lockoutOnFailure: !isKnown);
        if (result.Succeeded)
        {
            devices.Remember(HttpContext, user);
        }

        var isRight = result.Succeeded || result.RequiresTwoFactor;
        if (isRight && end is not null)
        {
            await users.SetLockoutEndDateAsync(user, null);
        }
        else if (isKnown && !isRight)
        {
            (user.LockoutEndUtc, user.AccessFailedCount) = (end, count);
        }

        await reports.OfAsync(user, result);
        return result;
    }

    /// <summary>Makes a name that is unknown, locked or disabled take as long as a wrong password.</summary>
    private void SpendTime(string password)
    {
        var nobody = new User();
        var hash = _hashOfNobody ??= passwordHasher.HashPassword(nobody, Guid.NewGuid().ToString());
        passwordHasher.VerifyHashedPassword(nobody, hash, password);
    }

    private async Task<ViewResult> FormAsync(SignInForm form, string? returnUrl)
    {
        ViewData["CanRecover"] = await recovery.IsAllowedAsync();
        ViewData["ReturnUrl"] = returnUrl;
        form.Password = "";
        return View(nameof(Login), form);
    }

    /// <summary>Redirects to where the visitor came from, only within this site.</summary>
    private LocalRedirectResult Leave(string? returnUrl, string otherwise) =>
        LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : otherwise);
}
