using System.Globalization;
using ForumOrchard.LegalActs.Services;
using ForumOrchard.Site.ContentTypes;
using ForumOrchard.Site.Lists;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.LegalActs.Drivers;

/// <summary>Adds to a program's page the acts that belong to it.</summary>
public sealed class ProgramLegalActsDisplayDriver(
    LegalActCollection collection, ContentListBuilder lists, IStringLocalizer<ProgramLegalActsDisplayDriver> S) : ContentDisplayDriver
{
    public override bool CanHandleModel(ContentItem model) => model.ContentType == "Program";

    public override IDisplayResult Display(ContentItem model, BuildDisplayContext context) =>
        Factory("ContentSection", async _ =>
        {
            var program = model.PartOrDefault<LocalizationPart>();
            var acts = await collection.OfProgramAsync(program?.Culture ?? CultureInfo.CurrentUICulture.Name, program?.LocalizationSet ?? string.Empty);
            return new ContentSectionViewModel
            {
                Heading = S["Conventions and laws of the program"],
                Entries = await lists.SummariesAsync(acts),
            };
        }).Differentiator("ProgramLegalActs").Location("Detail", "Footer:4");
}
