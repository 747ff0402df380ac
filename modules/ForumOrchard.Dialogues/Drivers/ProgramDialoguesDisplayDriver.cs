using System.Globalization;
using ForumOrchard.Dialogues.Services;
using ForumOrchard.Site.ContentTypes;
using ForumOrchard.Site.Lists;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Dialogues.Drivers;

/// <summary>Adds to a program's page the dialogues that belong to it.</summary>
public sealed class ProgramDialoguesDisplayDriver(
    DialogueArchive archive, ContentListBuilder lists, IStringLocalizer<ProgramDialoguesDisplayDriver> S) : ContentDisplayDriver
{
    public override bool CanHandleModel(ContentItem model) => model.ContentType == "Program";

    public override IDisplayResult Display(ContentItem model, BuildDisplayContext context) =>
        Factory("ContentSection", async _ =>
        {
            var program = model.PartOrDefault<LocalizationPart>();
            var dialogues = await archive.OfProgramAsync(program?.Culture ?? CultureInfo.CurrentUICulture.Name, program?.LocalizationSet ?? string.Empty);
            return new ContentSectionViewModel
            {
                Heading = S["Dialogues of the program"],
                Entries = await lists.SummariesAsync(dialogues),
            };
        }).Differentiator("ProgramDialogues").Location("Detail", "Footer:3");
}
