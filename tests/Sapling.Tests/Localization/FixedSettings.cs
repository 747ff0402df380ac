using OrchardCore.Localization.Models;
using OrchardCore.Settings;

namespace Sapling.Tests.Localization;

/// <summary>Site settings with the given cultures.</summary>
internal sealed class FixedSettings(LocalizationSettings settings) : ISiteService
{
    public Task<ISite> GetSiteSettingsAsync()
    {
        var site = new SiteSettings();
        OrchardCore.Entities.EntityExtensions.Put(site, settings);
        return Task.FromResult<ISite>(site);
    }

    public Task<ISite> LoadSiteSettingsAsync() => GetSiteSettingsAsync();

    public Task UpdateSiteSettingsAsync(ISite site) => Task.CompletedTask;
}
