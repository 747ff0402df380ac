using System.Globalization;
using ForumOrchard.Dialogues.Models;
using ForumOrchard.Dialogues.Services;
using ForumOrchard.Site.Lists;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Dialogues.Drivers;

/// <summary>Shows the newest dialogues in the page's language.</summary>
public sealed class DialoguesWidgetPartDisplayDriver(
    DialogueArchive archive, ContentListBuilder lists, IStringLocalizer<DialoguesWidgetPartDisplayDriver> S)
    : ContentPartDisplayDriver<DialoguesWidgetPart>
{
    private const int DefaultCount = 3;

    public override IDisplayResult Display(DialoguesWidgetPart part, BuildPartDisplayContext context) =>
        Factory("ContentSection", async _ =>
        {
            var culture = CultureInfo.CurrentUICulture.Name;
            var dialogues = await archive.Newest(culture).Take((int)(part.Count.Value ?? DefaultCount)).ListAsync();
            return new ContentSectionViewModel
            {
                Heading = part.ContentItem.DisplayText ?? string.Empty,
                Entries = await lists.SummariesAsync(dialogues),
                Address = $"~/{culture}/dialogues",
                AddressLabel = S["All dialogues"],
            };
        }).Differentiator("DialoguesWidgetPart").Location("Detail", "Content:1");
}
