using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Services;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Modules;

namespace Sapling.Features.ContentLocalization.CulturePicker;

/// <summary>Looks up addresses and translations in memory.</summary>
internal sealed class ContentCulturePickerService(IAutorouteEntries routes, ILocalizationEntries translations, IHttpContextAccessor accessor, IClock clock) : IContentCulturePickerService
{
    private const int CookieDays = 90;

    /// <inheritdoc/>
    public async Task<string?> GetContentItemIdFromRouteAsync(PathString url)
        => await routes.TryGetEntryByPathAsync(url.Value ?? "/") is (true, { } entry) ? entry.ContainedContentItemId ?? entry.ContentItemId : null;

    /// <inheritdoc/>
    public async Task<LocalizationEntry?> GetLocalizationFromRouteAsync(PathString url)
        => await GetContentItemIdFromRouteAsync(url) is { } id && await translations.TryGetLocalizationAsync(id) is (true, { } entry) ? entry : null;

    /// <inheritdoc/>
    public async Task<IEnumerable<LocalizationEntry>> GetLocalizationsFromRouteAsync(PathString url)
        => await GetLocalizationFromRouteAsync(url) is { } entry ? await translations.GetLocalizationsAsync(entry.LocalizationSet) : [];

    /// <inheritdoc/>
    public void SetContentCulturePickerCookie(string culture)
        => accessor.HttpContext!.Response.Cookies.Append(
            CookieRequestCultureProvider.DefaultCookieName,
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture)),
            new CookieOptions { Expires = new DateTimeOffset(clock.UtcNow, TimeSpan.Zero).AddDays(CookieDays), IsEssential = true, SameSite = SameSiteMode.Lax });
}
