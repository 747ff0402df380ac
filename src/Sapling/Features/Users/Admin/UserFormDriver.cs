using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using Sapling.Features.Users.SignIn;

namespace Sapling.Features.Users.Admin;

/// <summary>A user's name, address and, for a new one, password. Whether a name is free is found out when the user is stored.</summary>
internal sealed class UserFormDriver(PasswordRules rules, IPasswordHasher<IUser> hasher, IStringLocalizer<AdminController> S) : DisplayDriver<User>
{
    /// <summary>As the columns of the index are.</summary>
    private const int Longest = 255;

    public override IDisplayResult? Edit(User model, BuildEditorContext context) => Combine(
        Initialize<UserForm>("UserFields_Edit", form =>
        {
            form.UserName = model.UserName;
            form.Email = model.Email;
            form.IsNew = context.IsNew;
        }).Location("Content:1"),
        Dynamic("UserSaveButtons_Edit").Location("Actions:1"));

    public override async Task<IDisplayResult?> UpdateAsync(User model, UpdateEditorContext context)
    {
        var form = new UserForm();
        await context.Updater.TryUpdateModelAsync(form, Prefix);

        model.UserName = form.UserName?.Trim() ?? "";
        if (model.UserName.Length is 0 or > Longest)
        {
            Refuse(nameof(form.UserName), S["A user needs a name of at most {0} characters.", Longest]);
        }

        model.Email = form.Email?.Trim() ?? "";
        if (model.Email.Length is 0 or > Longest)
        {
            Refuse(nameof(form.Email), model.Email.Length == 0 ? S["Give the user's e-mail address, such as aida@example.org."] : S["An e-mail address has at most {0} characters.", Longest]);
        }

        // Without one, the user gets a link.
        if (context.IsNew && (form.Password ?? form.PasswordConfirmation) is { Length: > 0 })
        {
            await SetPasswordAsync(model, form, Refuse);
        }

        return Edit(model, context);

        void Refuse(string name, string why) => context.Updater.ModelState.AddModelError($"{Prefix}.{name}", why);
    }

    private async Task SetPasswordAsync(User user, UserForm form, Action<string, string> refuse)
    {
        var (password, confirmation) = await rules.CheckAsync(user, form.Password, form.PasswordConfirmation);
        foreach (var why in password)
        {
            refuse(nameof(form.Password), why);
        }

        foreach (var why in confirmation)
        {
            refuse(nameof(form.PasswordConfirmation), why);
        }

        if (password.Count + confirmation.Count == 0)
        {
            user.PasswordHash = hasher.HashPassword(user, form.Password!);
        }
    }
}
