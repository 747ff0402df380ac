using Microsoft.AspNetCore.Http;
using OrchardCore.ContentLocalization.Models;

namespace OrchardCore.ContentLocalization.Services;

/// <summary>Finds culture and translations of the item whose page has an address, and remembers a visitor's choice.</summary>
public interface IContentCulturePickerService
{
    /// <summary>Null if no item's page has the address.</summary>
    Task<string?> GetContentItemIdFromRouteAsync(PathString url);

    /// <summary>Null if no item's page has the address, or the item no culture.</summary>
    Task<LocalizationEntry?> GetLocalizationFromRouteAsync(PathString url);

    /// <summary>The item's translations, itself included; none if no item's page has the address.</summary>
    Task<IEnumerable<LocalizationEntry>> GetLocalizationsFromRouteAsync(PathString url);

    /// <summary>Makes the culture the visitor's own where the address does not say one.</summary>
    void SetContentCulturePickerCookie(string culture);
}
