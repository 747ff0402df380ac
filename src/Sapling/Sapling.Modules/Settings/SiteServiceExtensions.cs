namespace OrchardCore.Settings;

/// <summary>Shortcuts to the settings of a module.</summary>
public static class SiteServiceExtensions
{
    /// <summary>The settings of a module; new ones if there are none.</summary>
    public static async Task<T> GetSettingsAsync<T>(this ISiteService siteService) where T : new()
        => (await siteService.GetSiteSettingsAsync()).As<T>();
}
