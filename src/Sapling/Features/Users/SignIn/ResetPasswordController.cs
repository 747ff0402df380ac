using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Modules;
using YesSql;

namespace Sapling.Features.Users.SignIn;

/// <summary>The page behind a link for a new password, at Orchard Core's address.</summary>
[Feature("OrchardCore.Users")]
[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ResetPasswordController(PasswordLinks links, ISession session) : Controller
{
    /// <param name="code">As the link has it; any is shown the form, which tells nothing of it.</param>
    [HttpGet("/ResetPassword")]
    public IActionResult ResetPassword(string? code) => View(new ResetPasswordForm { ResetToken = code });

    /// <summary>Sets the password. The form comes back without it if something is wrong: passwords are in no page.</summary>
    [HttpPost("/ResetPassword")]
    [ActionName(nameof(ResetPassword))]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> ResetPasswordPost(ResetPasswordForm form)
    {
        foreach (var (field, message) in await links.UseAsync(form))
        {
            ModelState.AddModelError(field, message);
        }

        if (ModelState.IsValid)
        {
            return RedirectToAction(nameof(ResetPasswordConfirmation));
        }

        await session.CancelAsync();
        return View(form);
    }

    /// <summary>Says that the password is set.</summary>
    [HttpGet("/ResetPasswordConfirmation")]
    public IActionResult ResetPasswordConfirmation() => View();
}
