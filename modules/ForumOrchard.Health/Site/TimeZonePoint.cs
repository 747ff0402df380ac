using ForumOrchard.Health.Points;
using Microsoft.Extensions.Localization;
using OrchardCore.Settings;

namespace ForumOrchard.Health.Site;

/// <summary>Days and planned publications follow the site's time zone, and a server is often elsewhere.</summary>
internal sealed class TimeZonePoint(ISiteService sites, IStringLocalizer<TimeZonePoint> S) : IHealthPoint
{
    public string Name => S["Time zone"];

    public async Task<HealthFinding?> LookAsync(CancellationToken cancellationToken) => !string.IsNullOrEmpty((await sites.GetSiteSettingsAsync()).TimeZoneId) ? null : new HealthFinding(
        HealthLevel.Advice,
        S["The site has no time zone of its own and follows the server."],
        S["Dates of news and planned publications can be some hours off. Choose the time zone where the editors are."],
        "~/Admin/Settings/general");
}
