using System.Globalization;
using ForumOrchard.News.Models;
using ForumOrchard.News.Services;
using ForumOrchard.Site.Lists;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.News.Drivers;

/// <summary>Shows the newest articles in the page's language.</summary>
public sealed class LatestNewsWidgetPartDisplayDriver(
    NewsArchive archive, ContentListBuilder lists, IStringLocalizer<LatestNewsWidgetPartDisplayDriver> S)
    : ContentPartDisplayDriver<LatestNewsWidgetPart>
{
    private const int DefaultCount = 3;

    public override IDisplayResult Display(LatestNewsWidgetPart part, BuildPartDisplayContext context) =>
        Factory("ContentSection", async _ =>
        {
            var culture = CultureInfo.CurrentUICulture.Name;
            var articles = await archive.Newest(culture).Take((int)(part.Count.Value ?? DefaultCount)).ListAsync();
            return new ContentSectionViewModel
            {
                Heading = part.ContentItem.DisplayText ?? string.Empty,
                Entries = await lists.SummariesAsync(articles),
                Address = $"~/{culture}/news",
                AddressLabel = S["All news"],
            };
        }).Differentiator("LatestNewsWidgetPart").Location("Detail", "Content:1");
}
