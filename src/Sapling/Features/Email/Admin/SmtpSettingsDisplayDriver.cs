using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using MimeKit;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Email;
using OrchardCore.Settings;
using Sapling.Features.Email.Smtp;

namespace Sapling.Features.Email.Admin;

/// <summary>The settings of the group "email": the mail server.</summary>
internal sealed class SmtpSettingsDisplayDriver(
    SmtpPassword passwords, SmtpAccount account, IHttpContextAccessor accessor, IAuthorizationService authorization, IStringLocalizer<AdminController> S) : SiteDisplayDriver<SmtpSettings>
{
    public const string GroupId = "email";

    protected override string SettingsGroupId => GroupId;

    public override async Task<IDisplayResult> EditAsync(ISite model, SmtpSettings section, BuildEditorContext context)
    {
        if (!await IsAllowedAsync())
        {
            return null!;
        }

        var (configured, inForce) = (account.FindConfigured(), await account.FindAsync());
        return Initialize<SmtpSettingsViewModel>("SmtpSettings_Edit", view =>
        {
            view.IsEnabled = section.IsEnabled == true;
            view.DefaultSender = section.DefaultSender;
            view.Host = section.Host;
            view.Port = section.Port.ToString(CultureInfo.InvariantCulture);
            view.EncryptionMethod = section.AutoSelectEncryption || section.IsEnabled is null ? null : section.EncryptionMethod;
            view.RequireCredentials = section.RequireCredentials;
            view.UserName = section.UserName;
            view.HasPassword = !string.IsNullOrEmpty(section.Password);
            view.Sends = inForce is not null;
            view.IsConfigured = configured is not null;
            view.HasFolder = inForce is { DeliveryMethod: SmtpDeliveryMethod.SpecifiedPickupDirectory };
        }).Location("Content:5").OnGroup(GroupId);
    }

    public override async Task<IDisplayResult> UpdateAsync(ISite model, SmtpSettings section, UpdateEditorContext context)
    {
        if (!await IsAllowedAsync())
        {
            return null!;
        }

        var view = new SmtpSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(view, Prefix);
        var keepsPassword = string.IsNullOrEmpty(view.Password) && !string.IsNullOrEmpty(section.Password);
        var isSameServer = string.Equals(view.Host?.Trim(), section.Host, StringComparison.OrdinalIgnoreCase);

        section.IsEnabled = view.IsEnabled;
        section.DefaultSender = view.DefaultSender?.Trim();
        section.Host = view.Host?.Trim();
        section.AutoSelectEncryption = view.EncryptionMethod is null;
        section.EncryptionMethod = view.EncryptionMethod ?? SmtpEncryptionMethod.None;
        section.RequireCredentials = view.RequireCredentials;
        section.UserName = view.UserName?.Trim();
        section.DeliveryMethod = SmtpDeliveryMethod.Network;
        if (int.TryParse(view.Port, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is >= 1 and <= ushort.MaxValue)
        {
            section.Port = port;
        }
        else
        {
            Refuse(nameof(view.Port), S["The port is a number from 1 to {0}.", ushort.MaxValue]);
        }

        if (view.IsEnabled && !(MailboxAddress.TryParse(section.DefaultSender ?? "", out var sender) && sender.Address.Contains('@', StringComparison.Ordinal)))
        {
            Refuse(nameof(view.DefaultSender), S["Enter the e-mail address that messages come from."]);
        }

        if (view.IsEnabled && (string.IsNullOrEmpty(section.Host) || Uri.CheckHostName(section.Host) == UriHostNameType.Unknown))
        {
            Refuse(nameof(view.Host), S["Enter the name of the mail server, such as mail.example.org."]);
        }

        if (!view.RequireCredentials)
        {
            section.Password = null;
        }
        else if (!string.IsNullOrEmpty(view.Password))
        {
            section.Password = passwords.Protect(view.Password);
        }

        // Else whoever may change the settings could have the password sent to a server of their own.
        else if (view.IsEnabled && !(keepsPassword && isSameServer))
        {
            Refuse(nameof(view.Password), keepsPassword ? S["The server is another one: type its password."] : S["Type the password of the mail server."]);
        }

        if (view.IsEnabled && view.RequireCredentials && string.IsNullOrEmpty(section.UserName))
        {
            Refuse(nameof(view.UserName), S["Enter the user name at the mail server."]);
        }

        return await EditAsync(model, section, context);

        void Refuse(string name, LocalizedString why) => context.Updater.ModelState.AddModelError($"{Prefix}.{name}", why.Value);
    }

    private async Task<bool> IsAllowedAsync() => accessor.HttpContext?.User is { } user && await authorization.AuthorizeAsync(user, EmailPermissions.ManageEmailSettings);
}
