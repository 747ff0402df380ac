using System.Globalization;
using ForumOrchard.Pages.Lists;
using ForumOrchard.Programs.Models;
using ForumOrchard.Programs.Services;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Programs.Drivers;

/// <summary>Shows all programs in the page's language.</summary>
public sealed class ProgramsWidgetPartDisplayDriver(
    ProgramCatalogue programs, ContentListBuilder lists, IStringLocalizer<ProgramsWidgetPartDisplayDriver> S)
    : ContentPartDisplayDriver<ProgramsWidgetPart>
{
    public override IDisplayResult Display(ProgramsWidgetPart part, BuildPartDisplayContext context) =>
        Factory("ContentSection", async _ =>
        {
            var culture = CultureInfo.CurrentUICulture.Name;
            return new ContentSectionViewModel
            {
                Heading = part.ContentItem.DisplayText ?? string.Empty,
                Entries = await lists.SummariesAsync(nameof(ProgramsWidgetPart), async () => await programs.ListAsync(culture)),
                Address = $"~/{culture}/programs",
                AddressLabel = S["All programs"],
            };
        }).Differentiator("ProgramsWidgetPart").Location("Detail", "Content:1");
}
