using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.Localization;
using Sapling.Features.Contents.Admin;
using YesSql;

namespace Sapling.Features.ContentLocalization;

/// <summary>The languages of the site, for the list of content.</summary>
internal sealed class ContentLanguages(ILocalizationService localization) : IContentLanguages
{
    public async Task<IReadOnlyList<string>> ListAsync() => await localization.GetSupportedCulturesAsync();

    public IQuery<ContentItem> Of(IQuery<ContentItem> query, string culture) =>
        query.With<LocalizedContentItemIndex>(index => index.Culture == culture);
}
