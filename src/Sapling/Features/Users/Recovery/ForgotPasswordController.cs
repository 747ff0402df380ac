using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using Sapling.Features.Users.SignIn;

namespace Sapling.Features.Users.Recovery;

/// <summary>Asks for a link for a new password, at Orchard Core's addresses. The answer is the same whether or not there is such a user.</summary>
[Feature("OrchardCore.Users.ResetPassword")]
[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ForgotPasswordController(PasswordRecovery recovery, IStringLocalizer<AccountController> S) : Controller
{
    [HttpGet("/ForgotPassword")]
    public async Task<IActionResult> ForgotPassword() =>
        !await recovery.IsAllowedAsync() ? NotFound()
        : await recovery.CanSendAsync() ? View(new ForgotPasswordForm())
        : View("CannotSend");

    [HttpPost("/ForgotPassword")]
    [ActionName(nameof(ForgotPassword))]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> ForgotPasswordPost(ForgotPasswordForm form)
    {
        if (!await recovery.IsAllowedAsync())
        {
            return NotFound();
        }

        if (!ModelState.IsValid || string.IsNullOrWhiteSpace(form.UsernameOrEmail))
        {
            ModelState.Clear();
            ModelState.AddModelError(nameof(form.UsernameOrEmail), S["Type your user name or your e-mail address."]);
            return View(form);
        }

        await recovery.AskAsync(form.UsernameOrEmail.Trim());
        return RedirectToAction(nameof(ForgotPasswordConfirmation));
    }

    /// <summary>Says where to look.</summary>
    [HttpGet("/ForgotPasswordConfirmation")]
    public IActionResult ForgotPasswordConfirmation() => View();
}
