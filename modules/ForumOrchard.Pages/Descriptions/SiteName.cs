using OrchardCore.Settings;

namespace ForumOrchard.Pages.Descriptions;

/// <summary>The name in the site settings, the same for all languages.</summary>
internal sealed class SiteName(ISiteService sites) : ISiteName
{
    /// <inheritdoc/>
    public async ValueTask<string> GetAsync() => (await sites.GetSiteSettingsAsync()).SiteName ?? string.Empty;
}
