using System.Globalization;
using ForumOrchard.LegalActs.Models;
using ForumOrchard.LegalActs.Services;
using ForumOrchard.Site.Lists;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.LegalActs.Drivers;

/// <summary>Shows the latest acts of the Kyrgyz Republic in the page's language, and the way to all of them.</summary>
public sealed class LawsWidgetPartDisplayDriver(
    LegalActCollection collection, ContentListBuilder lists, IStringLocalizer<LawsWidgetPartDisplayDriver> S)
    : ContentPartDisplayDriver<LawsWidgetPart>
{
    private const int Count = 3;

    public override IDisplayResult Display(LawsWidgetPart part, BuildPartDisplayContext context) =>
        Factory("ContentSection", async _ =>
        {
            var culture = CultureInfo.CurrentUICulture.Name;
            var acts = await collection.Find(culture, "national").Take(Count).ListAsync();
            return new ContentSectionViewModel
            {
                Heading = part.ContentItem.DisplayText ?? string.Empty,
                Entries = await lists.SummariesAsync(acts),
                Address = $"~/{culture}/laws",
                AddressLabel = S["All conventions and laws"],
            };
        }).Differentiator("LawsWidgetPart").Location("Detail", "Content:1");
}
