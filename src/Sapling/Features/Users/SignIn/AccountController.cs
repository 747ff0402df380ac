using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Sapling.Features.Users.SignIn;

/// <summary>Signing in and out, and the password of one's own.</summary>
[Feature("OrchardCore.Users")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class AccountController(
    SignInManager<IUser> signIn,
    UserManager<IUser> users,
    IPasswordHasher<IUser> passwordHasher,
    OwnPassword ownPassword,
    IStringLocalizer<AccountController> S) : Controller
{
    private const string AfterSignIn = "/admin";

    /// <summary>A hash that matches no password; see <see cref="SpendTime"/>.</summary>
    private static string? _hashOfNobody;

    /// <summary>Shows the form.</summary>
    [HttpGet("/login")]
    [AllowAnonymous]
    public IActionResult Login(string? returnUrl = null) =>
        User.Identity is { IsAuthenticated: true } ? Leave(returnUrl, AfterSignIn) : Form(new SignInForm(), returnUrl);

    /// <summary>Signs in; every failure has the same response, so that nobody learns which names exist.</summary>
    [HttpPost("/login")]
    [AllowAnonymous]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Login(SignInForm form, string? returnUrl = null)
    {
        if (ModelState.IsValid && await TryAsync(form))
        {
            return Leave(returnUrl, AfterSignIn);
        }

        ModelState.Clear();
        ModelState.AddModelError("", S["The name or the password is not right, or the account is locked for a while."]);
        return Form(form, returnUrl);
    }

    /// <summary>Signs out.</summary>
    [HttpPost("/Users/LogOff")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> LogOff(string? returnUrl = null)
    {
        await signIn.SignOutAsync();
        return Leave(returnUrl, "/");
    }

    /// <summary>Shows the form for a new password of one's own.</summary>
    [HttpGet("/ChangePassword")]
    [Authorize]
    public IActionResult ChangePassword(string? returnUrl = null)
    {
        ViewData["ReturnUrl"] = returnUrl;
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

    private async Task<bool> TryAsync(SignInForm form)
    {
        if (string.IsNullOrEmpty(form.UserName) || string.IsNullOrEmpty(form.Password))
        {
            return false;
        }

        var user = await users.FindByNameAsync(form.UserName) ?? await users.FindByEmailAsync(form.UserName);
        if (user is null)
        {
            SpendTime(form.Password);
            return false;
        }

        return (await signIn.PasswordSignInAsync(user, form.Password, form.RememberMe, lockoutOnFailure: true)).Succeeded;
    }

    /// <summary>Makes an unknown name take as long as a wrong password.</summary>
    private void SpendTime(string password)
    {
        var nobody = new User();
        var hash = _hashOfNobody ??= passwordHasher.HashPassword(nobody, Guid.NewGuid().ToString());
        passwordHasher.VerifyHashedPassword(nobody, hash, password);
    }

    private ViewResult Form(SignInForm form, string? returnUrl)
    {
        ViewData["ReturnUrl"] = returnUrl;
        form.Password = "";
        return View(nameof(Login), form);
    }

    /// <summary>Redirects to where the visitor came from, only within this site.</summary>
    private LocalRedirectResult Leave(string? returnUrl, string otherwise) =>
        LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : otherwise);
}
