using OrchardCore.Abstractions.Setup;
using OrchardCore.Settings;
using OrchardCore.Setup.Events;
using OrchardCore.Setup.Services;

namespace Sapling.Setup;

/// <summary>Writes the site values given to set-up into the site settings; values not given stay as the recipe set them.</summary>
internal sealed class SiteSetupHandler(ISiteService sites) : ISetupEventHandler
{
    public async Task SetupAsync(SetupContext context)
    {
        var site = await sites.LoadSiteSettingsAsync();
        site.SiteName = Value(SetupConstants.SiteName) ?? site.SiteName;
        site.TimeZoneId = Value(SetupConstants.SiteTimeZone) ?? site.TimeZoneId;
        site.SuperUser = Value(SetupConstants.AdminUserId);
        await sites.UpdateSiteSettingsAsync(site);

        string? Value(string name) =>
            context.Properties.TryGetValue(name, out var value) && value is string { Length: > 0 } text ? text : null;
    }
}
