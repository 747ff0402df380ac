using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.Modules;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using Sapling.Features.Users.SignIn;
using SignInResult = Microsoft.AspNetCore.Identity.SignInResult;

namespace Sapling.Features.Users.TwoFactor;

/// <summary>Signing in with a code beside the password, and what a user has set up for it, at Orchard Core's addresses.</summary>
[Feature("OrchardCore.Users.2FA")]
[RequireFeatures("OrchardCore.Admin")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class TwoFactorAuthenticationController(
    TwoFactorAccounts accounts, UserManager<IUser> users, SignInManager<IUser> signIn, SignInReports reports, KnownDevices devices, IStringLocalizer<AccountController> S) : Controller
{
    /// <summary>Asks for a code of the app; whoever has not typed the password goes there first.</summary>
    [HttpGet("/LoginWithTwoFactorAuthentication")]
    [AllowAnonymous]
    public async Task<IActionResult> LoginWithTwoFactorAuthentication(string? returnUrl = null, bool rememberMe = false) =>
        await PendingAsync() is null ? SignInFirst() : Show(nameof(LoginWithTwoFactorAuthentication), returnUrl, rememberMe);

    [HttpPost("/LoginWithTwoFactorAuthentication")]
    [ActionName(nameof(LoginWithTwoFactorAuthentication))]
    [AllowAnonymous]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> LoginWithTwoFactorAuthenticationPost(CodeForm form, string? returnUrl = null, bool rememberMe = false)
    {
        ArgumentNullException.ThrowIfNull(form);
        await accounts.LockAsync();
        if (await PendingAsync() is not { } user)
        {
            return SignInFirst();
        }

        var result = await signIn.TwoFactorAuthenticatorSignInAsync(form.VerificationCode ?? "", rememberMe, rememberClient: false);
        await reports.OfAsync(user, result);
        if (result.Succeeded)
        {
            devices.Remember(HttpContext, user);
            return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : AccountController.AfterSignIn);
        }

        ModelState.Clear();
        ModelState.AddModelError(nameof(form.VerificationCode), S["The code is not right or has been used, or the account is locked for a while. Type the one that the app shows now."]);
        return Show(nameof(LoginWithTwoFactorAuthentication), returnUrl, rememberMe);
    }

    /// <summary>Asks for a recovery code.</summary>
    [HttpGet("/LoginWithRecoveryCode")]
    [AllowAnonymous]
    public async Task<IActionResult> LoginWithRecoveryCode(string? returnUrl = null) => await PendingAsync() is null ? SignInFirst() : Show(nameof(LoginWithRecoveryCode), returnUrl);

    [HttpPost("/LoginWithRecoveryCode")]
    [ActionName(nameof(LoginWithRecoveryCode))]
    [AllowAnonymous]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> LoginWithRecoveryCodePost(CodeForm form, string? returnUrl = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        await accounts.LockAsync();
        if (await PendingAsync() is not { } user)
        {
            return SignInFirst();
        }

        var isRight = await accounts.SignInAsync(user, form.RecoveryCode ?? "");
        await reports.OfAsync(user, isRight ? SignInResult.Success : SignInResult.Failed);
        if (isRight)
        {
            // To where they see how many are left.
            devices.Remember(HttpContext, user);
            return RedirectToAction(nameof(Index));
        }

        ModelState.Clear();
        ModelState.AddModelError(nameof(form.RecoveryCode), S["The code is not right or has been used, or the account is locked for a while."]);
        return Show(nameof(LoginWithRecoveryCode), returnUrl);
    }

    /// <summary>What the user has set up.</summary>
    [HttpGet("/TwoFactor")]
    [Authorize]
    public async Task<IActionResult> Index() => await users.GetUserAsync(User) is User user ? View(nameof(Index), await PageAsync(user)) : Challenge();

    /// <summary>Makes new recovery codes, and voids the others.</summary>
    [HttpPost]
    [Authorize]
    [Admin("GenerateRecoveryCodes", "GenerateRecoveryCodes")]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> GenerateRecoveryCodes(CodeForm form) =>
        ConfirmedAsync(form, async user => View("../AuthenticatorApp/RecoveryCodes", await accounts.RenewCodesAsync(user)));

    /// <summary>Takes the second factor away.</summary>
    [HttpPost]
    [Authorize]
    [Admin("DisableTwoFactorAuthentication", "DisableTwoFactorAuthentication")]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> DisableTwoFactorAuthentication(CodeForm form) => ConfirmedAsync(form, async user =>
    {
        await accounts.DisableAsync(user, isSelf: true);
        return RedirectToAction(nameof(Index));
    });

    private async Task<IActionResult> ConfirmedAsync(CodeForm form, Func<User, Task<IActionResult>> workAsync)
    {
        await accounts.LockAsync();
        if (await users.GetUserAsync(User) is not User user)
        {
            return Challenge();
        }

        if (user.TwoFactorEnabled && await accounts.ConfirmAsync(user, form.Code))
        {
            return await workAsync(user);
        }

        ModelState.Clear();
        ModelState.AddModelError(nameof(form.Code), S["The code is not right or has been used, or the account is locked for a while."]);
        return View(nameof(Index), await PageAsync(user));
    }

    private async Task<TwoFactorPage> PageAsync(User user) => new(
        user.TwoFactorEnabled,
        await HttpContext.RequestServices.GetRequiredService<TwoFactorRules>().IsRequiredAsync(User.FindAll(ClaimTypes.Role).Select(claim => claim.Value)),
        await accounts.CountCodesAsync(user));

    private async Task<User?> PendingAsync() => await signIn.GetTwoFactorAuthenticationUserAsync() as User;

    private LocalRedirectResult SignInFirst() => LocalRedirect("~/login");

    private ViewResult Show(string view, string? returnUrl, bool rememberMe = false)
    {
        (ViewData["ReturnUrl"], ViewData["RememberMe"]) = (returnUrl, rememberMe);
        return View(view, new CodeForm());
    }
}
