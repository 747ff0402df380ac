using Microsoft.AspNetCore.Http;
using OrchardCore.ContentLocalization.Models;

namespace OrchardCore.ContentLocalization.Services;

/// <summary>Finds the culture and the translations of the item at an address, and remembers a visitor's choice.</summary>
public interface IContentCulturePickerService
{
    /// <summary>Null if no item has the address.</summary>
    Task<string?> GetContentItemIdFromRouteAsync(PathString url);

    /// <summary>Null if no item has the address, or the item has no culture.</summary>
    Task<LocalizationEntry?> GetLocalizationFromRouteAsync(PathString url);

    /// <summary>The item's translations, including itself; none if no item has the address.</summary>
    Task<IEnumerable<LocalizationEntry>> GetLocalizationsFromRouteAsync(PathString url);

    /// <summary>Stores the culture as the visitor's choice, for addresses that do not determine one.</summary>
    void SetContentCulturePickerCookie(string culture);
}
