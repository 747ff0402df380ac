using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Settings;

namespace Sapling.Display.Themes;

/// <summary>Selects the theme from the settings: one for the site, one for addresses below /admin.</summary>
internal sealed class SettingsThemeSelector(ISiteService siteService, IHttpContextAccessor httpContextAccessor) : IThemeSelector
{
    public async Task<ThemeSelectorResult?> GetThemeAsync()
    {
        var site = await siteService.GetSiteSettingsAsync();
        var isAdmin = httpContextAccessor.HttpContext?.Request.Path.StartsWithSegments("/admin", StringComparison.OrdinalIgnoreCase) is true;

        return isAdmin && Name(site, "CurrentAdminThemeName") is { } admin
            ? new ThemeSelectorResult { Priority = 100, ThemeName = admin }
            : new ThemeSelectorResult { Priority = 0, ThemeName = Name(site, "CurrentThemeName") };
    }

    private static string? Name(ISite site, string setting) =>
        site.Properties[setting] is JsonValue value && value.TryGetValue<string>(out var name) && name.Length > 0 ? name : null;
}
