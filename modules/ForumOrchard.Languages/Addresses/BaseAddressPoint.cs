using ForumOrchard.Health.Points;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Localization;
using OrchardCore.Settings;

namespace ForumOrchard.Languages.Addresses;

/// <summary>Without an address of its own, the site believes that of each request.</summary>
internal sealed class BaseAddressPoint(ISiteService sites, IConfiguration configuration, IStringLocalizer<BaseAddressPoint> S) : IHealthPoint
{
    public string Name => S["Public address"];

    public async Task<HealthFinding?> LookAsync(CancellationToken cancellationToken) =>
        !string.IsNullOrEmpty((await sites.GetSiteSettingsAsync()).BaseUrl) || !string.IsNullOrEmpty(configuration[SiteAddresses.Setting]) ? null : new HealthFinding(
            HealthLevel.Advice,
            S["The site does not know its public address."],
            S["Links in feeds, in the sitemap and for social networks are made of whatever address a visitor used, and somebody could put another one into them. Enter it in the general settings."],
            "~/Admin/Settings/general");
}
