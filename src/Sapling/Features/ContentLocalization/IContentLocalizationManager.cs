using OrchardCore.ContentManagement;

namespace OrchardCore.ContentLocalization;

/// <summary>
/// Finds and creates translations of an item. The items of one localization set are translations of each other. Each is
/// returned in its published version, or as a draft if it was never published: check <c>Published</c> on public pages.
/// </summary>
public interface IContentLocalizationManager
{
    /// <summary>The item of this culture; null if there is none.</summary>
    Task<ContentItem?> GetContentItemAsync(string localizationSet, string culture);

    /// <summary>The items of all existing cultures.</summary>
    Task<IEnumerable<ContentItem>> GetItemsForSetAsync(string localizationSet);

    /// <summary>The items of several sets in one culture; sets without one are skipped.</summary>
    Task<IEnumerable<ContentItem>> GetItemsForSetsAsync(IEnumerable<string> localizationSets, string culture);

    /// <summary>
    /// The item to show for each set, by set: that of the current culture, otherwise of the site's default culture,
    /// otherwise any. Only published items count.
    /// </summary>
    Task<IDictionary<string, string>> GetFirstItemIdForSetsAsync(IEnumerable<string> localizationSets);

    /// <summary>One of these items per set, by set, chosen as in <see cref="GetFirstItemIdForSetsAsync"/>; items without a set are skipped.</summary>
    Task<IDictionary<string, ContentItem>> DeduplicateContentItemsAsync(IEnumerable<ContentItem> contentItems);

    /// <summary>Creates a draft in the culture, a copy of <paramref name="content"/> in the same set; returns the existing translation, if there is one.</summary>
    /// <exception cref="InvalidOperationException">
    /// The site does not have this culture, or the item has no <c>LocalizationPart</c>.
    /// </exception>
    Task<ContentItem> LocalizeAsync(ContentItem content, string targetCulture);
}
