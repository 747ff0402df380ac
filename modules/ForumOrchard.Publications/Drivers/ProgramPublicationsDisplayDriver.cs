using System.Globalization;
using ForumOrchard.Publications.Services;
using ForumOrchard.Site.ContentTypes;
using ForumOrchard.Site.Lists;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Publications.Drivers;

/// <summary>Adds to a program's page the newest publications that belong to it.</summary>
public sealed class ProgramPublicationsDisplayDriver(
    Library library, ContentListBuilder lists, IStringLocalizer<ProgramPublicationsDisplayDriver> S) : ContentDisplayDriver
{
    private const int Count = 6;

    public override bool CanHandleModel(ContentItem model) => model.ContentType == "Program";

    public override IDisplayResult Display(ContentItem model, BuildDisplayContext context) =>
        Factory("ContentSection", async _ =>
        {
            var program = model.PartOrDefault<LocalizationPart>();
            var publications = await library
                .Find(program?.Culture ?? CultureInfo.CurrentUICulture.Name, new PublicationFilter(Program: program?.LocalizationSet ?? string.Empty))
                .Take(Count)
                .ListAsync();
            return new ContentSectionViewModel
            {
                Heading = S["Publications of the program"],
                Entries = await lists.SummariesAsync(publications),
            };
        }).Differentiator("ProgramPublications").Location("Detail", "Footer:2");
}
