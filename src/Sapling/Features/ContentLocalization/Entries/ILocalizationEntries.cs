using OrchardCore.ContentLocalization.Models;

namespace OrchardCore.ContentLocalization.Services;

/// <summary>The culture and localization set of every published item, in memory.</summary>
public interface ILocalizationEntries
{
    /// <summary>The entry of a published item; false if it is not published or has no culture.</summary>
    Task<(bool, LocalizationEntry?)> TryGetLocalizationAsync(string contentItemId);

    /// <summary>The published translations of a set, one per culture.</summary>
    Task<IEnumerable<LocalizationEntry>> GetLocalizationsAsync(string localizationSet);

    /// <summary>Reads changes from the store.</summary>
    Task UpdateEntriesAsync();
}
