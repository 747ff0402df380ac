using Microsoft.Extensions.Configuration;
using OrchardCore.Email;
using OrchardCore.Settings;

namespace Sapling.Features.Email.Smtp;

/// <summary>How the site sends mail: as its settings say, or else as the configuration does.</summary>
internal sealed class SmtpAccount(ISiteService sites, IConfiguration configuration)
{
    internal const string Section = "OrchardCore:OrchardCore_Email_Smtp";

    /// <returns>Null if neither says it. The password is as stored: encrypted if <see cref="SmtpSettings.IsEnabled"/>.</returns>
    public async Task<SmtpSettings?> FindAsync() =>
        await sites.GetSettingsAsync<SmtpSettings>() is { IsEnabled: true } settings ? settings : FindConfigured();

    /// <inheritdoc cref="FindAsync"/>
    public SmtpSettings? FindConfigured() =>
        configuration.GetSection(Section).Get<SmtpSettings>() is { DefaultSender.Length: > 0 } settings
            && (settings.DeliveryMethod == SmtpDeliveryMethod.SpecifiedPickupDirectory || !string.IsNullOrWhiteSpace(settings.Host))
            ? settings
            : null;
}
