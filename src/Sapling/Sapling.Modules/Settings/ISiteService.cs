namespace OrchardCore.Settings;

/// <summary>Reads and stores the site's settings.</summary>
public interface ISiteService
{
    /// <summary>The cached settings, for reading: do not change them.</summary>
    Task<ISite> GetSiteSettingsAsync();

    /// <summary>A copy to change and pass to <see cref="UpdateSiteSettingsAsync"/>.</summary>
    Task<ISite> LoadSiteSettingsAsync();

    /// <summary>Stores the settings in the session of this scope; other requests see them after the commit.</summary>
    Task UpdateSiteSettingsAsync(ISite site);
}
