using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Security.Permissions;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using Sapling.Features.Users.SignIn;

namespace Sapling.Features.Users.Admin;

/// <summary>Whether a user can sign in, and with what password.</summary>
public sealed partial class AdminController
{
    [HttpPost]
    [Admin("Users/Enable/{id}", "UsersEnable")]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> Enable(string id) => ChangeAsync(
        id, CommonPermissions.EditUsers, user => accounts.SetEnabledAsync(User, user, isEnabled: true), name => H["“{0}” is enabled and can sign in again.", name]);

    [HttpPost]
    [Admin("Users/Disable/{id}", "UsersDisable")]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> Disable(string id) => ChangeAsync(
        id, CommonPermissions.EditUsers, user => accounts.SetEnabledAsync(User, user, isEnabled: false), name => H["“{0}” is disabled and signed out everywhere.", name]);

    [HttpPost]
    [Admin("Users/Delete/{id}", "UsersDelete")]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> Delete(string id) =>
        ChangeAsync(id, CommonPermissions.DeleteUsers, user => accounts.DeleteAsync(User, user), name => H["“{0}” is deleted.", name]);

    /// <summary>For who has lost the telephone and the recovery codes.</summary>
    [HttpPost]
    [Admin("OrchardCore.Users/AdminTwoFactorAuthentication/Disable/{id}", "UsersDisableTwoFactor")]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> DisableTwoFactor(string id) => ChangeAsync(
        id, CommonPermissions.DisableTwoFactorAuthenticationForUsers, user => accounts.DisableTwoFactorAsync(User, user), name => H["“{0}” signs in with the password alone, and is signed out everywhere.", name]);

    [HttpGet]
    [Admin("Users/EditPassword/{id}", "UsersEditPassword")]
    public async Task<IActionResult> EditPassword(string id)
    {
        var (refusal, user) = await RefusalAsync(await accounts.FindAsync(id), CommonPermissions.EditUsers);
        return refusal ?? (UserAccess.IsSelf(User, user!) ? OwnPassword() : View(user));
    }

    [HttpPost]
    [ActionName(nameof(EditPassword))]
    [Admin("Users/EditPassword/{id}", "UsersEditPasswordPost")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> EditPasswordPost(string id, NewPasswordForm form)
    {
        var (refusal, user) = await RefusalAsync(await accounts.FindToChangeAsync(id), CommonPermissions.EditUsers);
        if (refusal is not null || UserAccess.IsSelf(User, user!))
        {
            return refusal ?? OwnPassword();
        }

        var (password, confirmation) = await rules.CheckAsync(user!, form.NewPassword, form.PasswordConfirmation);
        Refuse(nameof(form.NewPassword), password);
        Refuse(nameof(form.PasswordConfirmation), confirmation);
        if (ModelState.IsValid && await accounts.SetPasswordAsync(user!, form.NewPassword!) is { } fault)
        {
            Refuse(nameof(form.NewPassword), [fault]);
        }

        if (!ModelState.IsValid)
        {
            await session.CancelAsync();
            return View(nameof(EditPassword), user);
        }

        await notifier.SuccessAsync(H["“{0}” has a new password, and is signed out everywhere.", user!.UserName]);
        return RedirectToAction(nameof(Edit), new { id });
    }

    /// <summary>Makes a link for a new password, and voids earlier ones. It is sent to the user, if the site can send mail.</summary>
    /// <param name="id">The user.</param>
    /// <param name="toCopy">Whether it is shown all the same.</param>
    [HttpPost]
    [Admin("Users/Invite/{id}", "UsersInvite")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Invite(string id, bool toCopy = false)
    {
        var (refusal, user) = await RefusalAsync(await accounts.FindToChangeAsync(id), CommonPermissions.EditUsers);
        return refusal ?? (UserAccess.IsSelf(User, user!) ? OwnPassword() : await InvitationAsync(user!, toCopy));
    }

    /// <summary>Answers the post itself where the link is shown: it is kept nowhere, so no other page could show it.</summary>
    private async Task<IActionResult> InvitationAsync(User user, bool toCopy)
    {
        var code = await links.CreateAsync(user);
        string? fault = null;
        if (!toCopy && await recovery.CanSendAsync())
        {
            fault = await recovery.InviteAsync(user, code);
            if (fault is null)
            {
                await notifier.SuccessAsync(H["A link for a password is sent to {0}. It works once, for {1} days.", user.Email!, PasswordLinks.Lifetime.Days]);
                return RedirectToAction(nameof(Index));
            }
        }

        var link = Url.Action(nameof(ResetPasswordController.ResetPassword), "ResetPassword", new { area = "OrchardCore.Users", code }, Request.Scheme)!;
        return View("Invitation", new InvitationPage(user.UserName, link, fault));
    }

    private async Task<IActionResult> ChangeAsync(string id, Permission permission, Func<User, Task<string?>> changeAsync, Func<string, LocalizedHtmlString> tell)
    {
        var (refusal, user) = await RefusalAsync(await accounts.FindToChangeAsync(id), permission);
        if (refusal is not null)
        {
            return refusal;
        }

        if (await changeAsync(user!) is { } fault)
        {
            await session.CancelAsync();
            await notifier.ErrorAsync(H["{0}", fault]);
        }
        else
        {
            await notifier.SuccessAsync(tell(user!.UserName));
        }

        return RedirectToAction(nameof(Index));
    }

    /// <summary>Who may not edit users is not told which exist.</summary>
    private async Task<(IActionResult? Refusal, User? User)> RefusalAsync(User? user, Permission permission) =>
        !await access.MayAsync(User, permission, user ?? new User()) ? (Forbid(), null)
        : user is null ? (NotFound(), null)
        : (null, user);

    /// <summary>One's own password asks for the current one: a browser left signed in must not be enough.</summary>
    private LocalRedirectResult OwnPassword() => LocalRedirect("~/ChangePassword");

    private void Refuse(string field, IEnumerable<string> messages)
    {
        foreach (var message in messages)
        {
            ModelState.AddModelError(field, message);
        }
    }
}
