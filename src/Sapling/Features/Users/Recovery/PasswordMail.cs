using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.Extensions.Localization;
using OrchardCore.Email;
using OrchardCore.Settings;
using OrchardCore.Users.Models;
using Sapling.Features.Email.Messages;
using Sapling.Features.Users.SignIn;

namespace Sapling.Features.Users.Recovery;

/// <summary>Sends links for a password, in the language of the moment, as text and as HTML.</summary>
internal sealed class PasswordMail(EmailService email, ISiteService sites, HtmlEncoder encoder, IStringLocalizer<AccountController> S)
{
    public Task<bool> CanSendAsync() => email.CanSendAsync();

    /// <summary>To who has forgotten the password, or to whose name somebody has typed.</summary>
    /// <param name="user">The user.</param>
    /// <param name="code">The code for the link.</param>
    /// <param name="root">The site's address.</param>
    /// <returns>What went wrong; null if it is sent.</returns>
    public async Task<string?> SendForgottenAsync(User user, string code, string root)
    {
        var site = await NameAsync();
        return await SendAsync(
            user,
            S["A new password at {0}", site],
            [
                S["Somebody, probably you, has said at {0} that the password of “{1}” is forgotten.", site, user.UserName],
                S["With this link you set a new one. It works once, for two hours:"],
            ],
            LinkOf(root, code),
            S["If it was not you, do nothing: your password stays as it is."]);
    }

    /// <summary>To whom an administrator makes a link for.</summary>
    /// <inheritdoc cref="SendForgottenAsync"/>
    public async Task<string?> SendInvitationAsync(User user, string code, string root)
    {
        var site = await NameAsync();
        return await SendAsync(
            user,
            S["Your account at {0}", site],
            [
                S["An administrator of {0} sends you a link for a password. Your user name is “{1}”.", site, user.UserName],
                S["With this link you set a password of your own. It works once, for {0} days:", PasswordLinks.Lifetime.Days],
            ],
            LinkOf(root, code),
            S["If you do not know what this is about, do nothing."]);
    }

    private static string LinkOf(string root, string code) => $"{root}/ResetPassword?code={Uri.EscapeDataString(code)}";

    private async Task<string?> SendAsync(User user, string subject, string[] before, string link, string after)
    {
        var result = await email.SendAsync(new MailMessage
        {
            To = user.Email,
            Subject = subject,
            TextBody = string.Join("\n\n", [.. before, link, after]) + "\n",
            IsHtmlBody = true,
            Body = $"""
                <!DOCTYPE html>
                <html lang="{CultureInfo.CurrentUICulture.Name}"><body>
                {string.Concat(before.Select(Paragraph))}
                <p><a href="{encoder.Encode(link)}">{encoder.Encode(link)}</a></p>
                {Paragraph(after)}
                </body></html>
                """,
        });
        return result.Succeeded ? null : string.Join(' ', result.Errors.Values.SelectMany(errors => errors).Select(error => error.Value));
    }

    private string Paragraph(string text) => $"<p>{encoder.Encode(text)}</p>";

    private async Task<string> NameAsync() => (await sites.GetSiteSettingsAsync()).SiteName;
}
