using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Email;
using OrchardCore.Modules;

namespace Sapling.Features.Email.Admin;

/// <summary>Tries the settings of mail with a message, at Orchard Core's address; and shows the messages that became files.</summary>
[Feature("OrchardCore.Email.Smtp")]
[RequireFeatures("OrchardCore.Admin")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class AdminController(
    IEmailService email, MailFiles files, IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<AdminController> H) : Controller
{
    /// <summary>Shows the form for a message.</summary>
    [HttpGet]
    [Admin("Email/Test", "EmailTest")]
    public async Task<IActionResult> Test() => await MayAsync() ? View(new EmailTestViewModel()) : Forbid();

    /// <summary>Sends the message; the form comes back if that is not possible, with why.</summary>
    [HttpPost]
    [ActionName(nameof(Test))]
    [Admin("Email/Test", "EmailTestPost")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> TestPost(EmailTestViewModel form)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (ModelState.IsValid)
        {
            var result = await email.SendAsync(new MailMessage { To = form.To, Subject = form.Subject, Body = form.Body });
            if (result.Succeeded)
            {
                await notifier.SuccessAsync(H["The message to {0} is sent. If it does not arrive in a few minutes, look among the unwanted messages.", form.To!]);
                return RedirectToAction(nameof(Test));
            }

            foreach (var (field, messages) in result.Errors)
            {
                foreach (var message in messages)
                {
                    ModelState.AddModelError(field == nameof(form.To) ? field : "", message.Value);
                }
            }
        }

        return View(form);
    }

    /// <summary>Lists the messages that became files; not found if messages go to a mail server.</summary>
    [HttpGet]
    [Admin("Email/Messages", "EmailMessages")]
    public async Task<IActionResult> Messages() =>
        !await MayAsync() ? Forbid()
        : await files.ListAsync(HttpContext.RequestAborted) is { } list ? View(list)
        : NotFound();

    /// <summary>Shows one of them, without looks.</summary>
    [HttpGet]
    [Admin("Email/Messages/{name}", "EmailMessage")]
    public async Task<IActionResult> Message(string name) =>
        !await MayAsync() ? Forbid()
        : await files.FindAsync(name, HttpContext.RequestAborted) is { } file ? View(file)
        : NotFound();

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, EmailPermissions.ManageEmailSettings);
}
