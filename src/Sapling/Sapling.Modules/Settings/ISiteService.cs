namespace OrchardCore.Settings;

/// <summary>Reads and stores the site's settings.</summary>
public interface ISiteService
{
    /// <summary>The settings for reading, from memory: do not change them.</summary>
    Task<ISite> GetSiteSettingsAsync();

    /// <summary>A copy for changing, to be handed to <see cref="UpdateSiteSettingsAsync"/>.</summary>
    Task<ISite> LoadSiteSettingsAsync();

    /// <summary>Stores the settings with the session of this scope; others see them once it is committed.</summary>
    Task UpdateSiteSettingsAsync(ISite site);
}
