using OrchardCore.ContentManagement;

namespace OrchardCore.ContentLocalization;

/// <summary>
/// Finds the translations of an item, and begins new ones. The items of one localization set are translations of each other. Each
/// item comes in its published version, or as a draft if it was never published: pages for visitors look at <c>Published</c>.
/// </summary>
public interface IContentLocalizationManager
{
    /// <summary>The item of this culture; null if there is none.</summary>
    Task<ContentItem?> GetContentItemAsync(string localizationSet, string culture);

    /// <summary>The items of all cultures there are.</summary>
    Task<IEnumerable<ContentItem>> GetItemsForSetAsync(string localizationSet);

    /// <summary>The items of several sets in one culture; sets without one are left out.</summary>
    Task<IEnumerable<ContentItem>> GetItemsForSetsAsync(IEnumerable<string> localizationSets, string culture);

    /// <summary>
    /// The item to show for each set, by set: that of the current culture, else of the site's default culture, else any. Only
    /// published items count.
    /// </summary>
    Task<IDictionary<string, string>> GetFirstItemIdForSetsAsync(IEnumerable<string> localizationSets);

    /// <summary>One item of each set among these, by set, chosen as by <see cref="GetFirstItemIdForSetsAsync"/>; items without a set are left out.</summary>
    Task<IDictionary<string, ContentItem>> DeduplicateContentItemsAsync(IEnumerable<ContentItem> contentItems);

    /// <summary>Makes a draft in the culture, a copy of <paramref name="content"/> in the same set; returns the translation that exists, if there is one.</summary>
    /// <exception cref="InvalidOperationException">The site has no such culture, or the item no <c>LocalizationPart</c>.</exception>
    Task<ContentItem> LocalizeAsync(ContentItem content, string targetCulture);
}
