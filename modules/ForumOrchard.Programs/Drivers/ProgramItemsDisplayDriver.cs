using System.Globalization;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Lists;
using ForumOrchard.Pages.Sections;
using ForumOrchard.Programs.Sections;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Programs.Drivers;

/// <summary>Adds a program's items to its page, section by section, in the order set by the sections.</summary>
public sealed class ProgramItemsDisplayDriver(IEnumerable<Section> sections, ContentListBuilder lists) : ContentDisplayDriver
{
    public override bool CanHandleModel(ContentItem model) => model.ContentType == ProgramSection.Type;

    public override IDisplayResult Display(ContentItem model, BuildDisplayContext context) =>
        Combine(sections.Where(section => section is IProgramItems).Select(section => Block(model, section.ContentType, (IProgramItems)section)));

    private ShapeResult Block(ContentItem model, string contentType, IProgramItems section) =>
        Factory("ContentSection", async _ =>
        {
            var program = model.PartOrDefault<LocalizationPart>();
            var (culture, set) = (program?.Culture ?? CultureInfo.CurrentUICulture.Name, program?.LocalizationSet ?? string.Empty);
            var entries = await lists.SummariesAsync($"{contentType} of {set} in {culture}", () => section.OfProgram(culture, set).ListAsync());
            return new ContentSectionViewModel { Heading = section.ProgramHeading, Entries = entries };
        }).Differentiator(contentType).Location("Detail", string.Create(CultureInfo.InvariantCulture, $"Footer:1.{section.ProgramPosition}"));
}
