using System.Globalization;
using ForumOrchard.Hosting.Security;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Email;
using OrchardCore.Settings;
using OrchardCore.Entities;

namespace ForumOrchard.Tests.Mail;

/// <summary>A site whose settings of mail tests change.</summary>
public sealed class MailSite : ForumSite
{
    public const string Sender = "site@example.org";

    /// <summary>All come from one address.</summary>
    public MailSite() => Settings[SignInLimit.Setting] = "1000";

    /// <summary>Stores settings as the form does.</summary>
    public Task SetAsync(SmtpSettings settings) => InScopeAsync(async services =>
    {
        var sites = services.GetRequiredService<ISiteService>();
        var site = await sites.LoadSiteSettingsAsync();
        site.Put(settings);
        await sites.UpdateSiteSettingsAsync(site);
    });

    /// <summary>Stores how to reach a server.</summary>
    public Task SetAsync(MailServer server, Action<SmtpSettings>? change = null)
    {
        var settings = new SmtpSettings { IsEnabled = true, DefaultSender = Sender, Host = "localhost", Port = server.Port };
        change?.Invoke(settings);
        return SetAsync(settings);
    }

    public async Task<EmailResult> SendAsync(MailMessage message)
    {
        EmailResult? result = null;
        await InScopeAsync(async services =>
        {
            // Outside of a request there is no language, and messages are in that of the site.
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
            result = await services.GetRequiredService<IEmailService>().SendAsync(message);
        });
        return result!;
    }
}
