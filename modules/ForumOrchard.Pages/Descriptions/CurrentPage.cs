using ForumOrchard.Languages.Addresses;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Safety;
using ForumOrchard.Pages.Texts;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Services;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Html.Models;

namespace ForumOrchard.Pages.Descriptions;

/// <summary>Holds the page's description for everything that renders a part of it: head, breadcrumb, language switch, safety bar.</summary>
public sealed class CurrentPage(
    ISiteAddresses addresses,
    IAutorouteEntries routes,
    ILocalizationEntries translations,
    IEnumerable<IPageDescriber> describers) : ICurrentPage
{
    /// <inheritdoc/>
    public PageDescription? Description { get; private set; }

    /// <inheritdoc/>
    public void Describe(PageDescription page)
    {
        ArgumentNullException.ThrowIfNull(page);
        Description = page;
    }

    /// <inheritdoc/>
    public async Task DescribeAsync(ContentItem item, CancellationToken cancellationToken)
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
        Description = page;
    }

    private async Task<IEnumerable<LocalizationEntry>> TranslationsOfAsync(ContentItem item)
        => item.PartOrDefault<LocalizationPart>()?.LocalizationSet is { Length: > 0 } set ? await translations.GetLocalizationsAsync(set) : [];
}
