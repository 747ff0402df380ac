using ForumOrchard.Dialogues.Drivers;
using ForumOrchard.Dialogues.Indexes;
using ForumOrchard.Dialogues.Models;
using ForumOrchard.Dialogues.Services;
using ForumOrchard.Dialogues.ViewModels;
using ForumOrchard.Editing.Versions;
using ForumOrchard.Indexing;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Descriptions;
using ForumOrchard.Pages.Latest;
using ForumOrchard.Pages.Sections;
using ForumOrchard.Terms.Uses;
using ForumOrchard.Translations.Texts;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace ForumOrchard.Dialogues;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<DialoguePart>()
            .UseDisplayDriver<DialoguePartDisplayDriver>()
            .UseDisplayDriver<DialogueEditorDriver>();
        services.AddLatestWidget<DialoguesWidgetPart, DialogueSection>();

        services.AddScoped<DialogueArchive>();
        services.AddScoped<FindingKinds>();
        services.AddScoped<IPartTexts, FindingTexts>();
        services.AddScoped<IFurtherTermUses, FindingCountries>();
        services.Configure<TranslationOptions>(options => options.Members[nameof(DialoguePart)] = ["Sessions.Title", "Findings.Text"]);
        services.AddSection<DialogueSection>();
        services.AddScoped<IPageDescriber, DialogueDescriber>();
        services.AddItemIndexHandler<DialoguePartIndexHandler>();
        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<DialogueIndexProvider>();
        services.AddIndexProvider<DialogueProgramIndexProvider>();

        services.AddLiquidModels(
            typeof(DialoguePart),
            typeof(DialogueViewModel),
            typeof(FindingMatrix),
            typeof(FindingRow),
            typeof(FindingCell));
    }
}
