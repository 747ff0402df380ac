using System.Globalization;
using ForumOrchard.Publications.Models;
using ForumOrchard.Publications.Services;
using ForumOrchard.Site.Lists;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Publications.Drivers;

/// <summary>Shows the newest publications in the page's language.</summary>
public sealed class LatestPublicationsWidgetPartDisplayDriver(
    Library library, ContentListBuilder lists, IStringLocalizer<LatestPublicationsWidgetPartDisplayDriver> S)
    : ContentPartDisplayDriver<LatestPublicationsWidgetPart>
{
    private const int DefaultCount = 3;

    public override IDisplayResult Display(LatestPublicationsWidgetPart part, BuildPartDisplayContext context) =>
        Factory("ContentSection", async _ =>
        {
            var culture = CultureInfo.CurrentUICulture.Name;
            var publications = await library.Find(culture, new PublicationFilter()).Take((int)(part.Count.Value ?? DefaultCount)).ListAsync();
            return new ContentSectionViewModel
            {
                Heading = part.ContentItem.DisplayText ?? string.Empty,
                Entries = await lists.SummariesAsync(publications),
                Address = $"~/{culture}/publications",
                AddressLabel = S["All publications"],
            };
        }).Differentiator("LatestPublicationsWidgetPart").Location("Detail", "Content:1");
}
