using System.Globalization;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.Localization;
using Sapling.Features.Contents.Admin;
using YesSql;
using YesSql.Services;

namespace Sapling.Features.ContentLocalization;

/// <summary>The languages of the site, for lists of content and pickers.</summary>
internal sealed class ContentLanguages(ILocalizationService localization, ISession session) : IContentLanguages
{
    /// <summary>Of more items than this, it is quicker to read the languages of all.</summary>
    private const int Many = 500;

    public async Task<IReadOnlyList<string>> ListAsync() => await localization.GetSupportedCulturesAsync();

    public IQuery<ContentItem> Of(IQuery<ContentItem> query, string culture) =>
        query.With<LocalizedContentItemIndex>(index => index.Culture == culture);

    public async Task<IReadOnlyDictionary<string, ItemLanguage>> OfItemsAsync(IReadOnlyCollection<string> contentItemIds)
    {
        string[] wanted = [.. contentItemIds];
        return ByItem(await (wanted.Length > Many
            ? session.QueryIndex<LocalizedContentItemIndex>(index => index.Latest)
            : session.QueryIndex<LocalizedContentItemIndex>(index => index.Latest && index.ContentItemId.IsIn(wanted))).ListAsync());
    }

    public async Task<IReadOnlyDictionary<string, ItemLanguage>> OfSetsAsync(IReadOnlyCollection<string> sets)
    {
        string[] wanted = [.. sets];
        return ByItem(await session.QueryIndex<LocalizedContentItemIndex>(index => index.Latest && index.LocalizationSet.IsIn(wanted)).ListAsync());
    }

    private static Dictionary<string, ItemLanguage> ByItem(IEnumerable<LocalizedContentItemIndex> rows) => rows
        .Where(row => !string.IsNullOrEmpty(row.Culture))
        .DistinctBy(row => row.ContentItemId)
        .ToDictionary(row => row.ContentItemId!, row => new ItemLanguage(CultureInfo.GetCultureInfo(row.Culture!).Name, row.LocalizationSet ?? string.Empty), StringComparer.Ordinal);
}
