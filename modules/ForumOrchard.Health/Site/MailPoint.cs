using System.Text.Json;
using System.Text.Json.Nodes;
using ForumOrchard.Health.Points;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Localization;
using OrchardCore.Settings;

namespace ForumOrchard.Health.Site;

/// <summary>Whether a way to send mail is set: a mail server, in the site's settings or in the configuration, or a service.</summary>
internal sealed class MailPoint(ISiteService sites, IConfiguration configuration, IStringLocalizer<MailPoint> S) : IHealthPoint
{
    public string Name => S["Mail"];

    public async Task<HealthFinding?> LookAsync(CancellationToken cancellationToken)
    {
        // Read as they are stored: the classes belong to features that a site need not have.
        var stored = (await sites.GetSiteSettingsAsync()).Properties;
        var isSet = Text(stored["EmailSettings"], "DefaultProviderName")
            || (Text(stored["SmtpSettings"], "DefaultSender") && stored["SmtpSettings"]!["IsEnabled"]?.GetValueKind() == JsonValueKind.True)
            || !string.IsNullOrEmpty(configuration["OrchardCore:OrchardCore_Email_Smtp:DefaultSender"]);
        return isSet ? null : new HealthFinding(
            HealthLevel.Advice,
            S["The site cannot send mail."],
            S["Nobody is told of what waits for them. Enter a mail server and try it."],
            "~/Admin/Settings/email");
    }

    private static bool Text(JsonNode? section, string name) => section is JsonObject values && values[name]?.GetValueKind() == JsonValueKind.String && values[name]!.GetValue<string>().Length > 0;
}
