using System.Globalization;
using ForumOrchard.News.Services;
using ForumOrchard.Site.ContentTypes;
using ForumOrchard.Site.Lists;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.News.Drivers;

/// <summary>Adds to a program's page the newest articles that belong to it.</summary>
public sealed class ProgramNewsDisplayDriver(
    NewsArchive archive, ContentListBuilder lists, IStringLocalizer<ProgramNewsDisplayDriver> S) : ContentDisplayDriver
{
    private const int Count = 6;

    public override bool CanHandleModel(ContentItem model) => model.ContentType == "Program";

    public override IDisplayResult Display(ContentItem model, BuildDisplayContext context) =>
        Factory("ContentSection", async _ =>
        {
            var program = model.PartOrDefault<LocalizationPart>();
            var articles = await archive.OfProgram(program?.Culture ?? CultureInfo.CurrentUICulture.Name, program?.LocalizationSet ?? string.Empty).Take(Count).ListAsync();
            return new ContentSectionViewModel
            {
                Heading = S["News of the program"],
                Entries = await lists.SummariesAsync(articles),
            };
        }).Differentiator("ProgramNews").Location("Detail", "Footer:1");
}
