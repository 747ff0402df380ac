using ForumOrchard.Languages.Addresses;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Safety;
using ForumOrchard.Pages.Samples;
using ForumOrchard.Pages.Texts;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Services;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Html.Models;

namespace ForumOrchard.Pages.Descriptions;

/// <summary>Describes the pages of items with the help of every <see cref="IPageDescriber"/>, for their own page and for feeds.</summary>
public sealed class ItemDescriptions(
    ISiteAddresses addresses,
    IAutorouteEntries routes,
    ILocalizationEntries translations,
    SampleTitles samples,
    IEnumerable<IPageDescriber> describers)
{
    /// <summary>The description of an item's page.</summary>
    public async Task<PageDescription> DescribeAsync(ContentItem item, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        var path = addresses.OfItem(item) ?? "/";
        var page = new PageDescription
        {
            Title = item.DisplayText ?? string.Empty,
            Path = path,
            Url = await addresses.AbsoluteAsync(path),
            PublishedUtc = item.PublishedUtc,
            ModifiedUtc = item.ModifiedUtc,
            IsSensitive = item.PartOrDefault<SensitivePart>()?.Sensitive.Value is true,
            IsHome = item.PartOrDefault<AutoroutePart>()?.Path == item.CultureOrDefault(),
            IsHidden = (await samples.FindAsync())(item.DisplayText),
        };

        foreach (var translation in await TranslationsOfAsync(item))
        {
            if (await routes.TryGetEntryByContentItemIdAsync(translation.ContentItemId) is (true, { } entry))
            {
                page.Translations[translation.Culture] = "/" + entry.Path.TrimStart('/');
            }
        }

        foreach (var describer in describers)
        {
            await describer.DescribeAsync(page, item, cancellationToken);
        }

        page.Description = Excerpt.Of(page.Description, item.PartOrDefault<HtmlBodyPart>()?.Html);
        return page;
    }

    private async Task<IEnumerable<LocalizationEntry>> TranslationsOfAsync(ContentItem item)
        => item.PartOrDefault<LocalizationPart>()?.LocalizationSet is { Length: > 0 } set ? await translations.GetLocalizationsAsync(set) : [];
}
