using System.Globalization;
using OrchardCore.Localization;
using OrchardCore.Localization.Models;
using OrchardCore.Settings;

namespace Sapling.Features.Localization.Cultures;

/// <summary>The cultures in the site settings; the machine's culture until they are set.</summary>
internal sealed class LocalizationService(ISiteService sites) : ILocalizationService
{
    /// <inheritdoc/>
    public async Task<string> GetDefaultCultureAsync()
        => (await ReadAsync()).DefaultCulture ?? CultureInfo.InstalledUICulture.Name;

    /// <inheritdoc/>
    public async Task<string[]> GetSupportedCulturesAsync()
    {
        var settings = await ReadAsync();
        var fallback = settings.DefaultCulture ?? CultureInfo.InstalledUICulture.Name;
        return settings.SupportedCultures is { Length: > 0 } supported
            ? supported.Contains(fallback, StringComparer.OrdinalIgnoreCase) ? supported : [fallback, .. supported]
            : [fallback];
    }

    private async Task<LocalizationSettings> ReadAsync() => (await sites.GetSiteSettingsAsync()).As<LocalizationSettings>();
}
