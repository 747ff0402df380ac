using ForumOrchard.Editing.Checks;
using ForumOrchard.Editing.Versions;
using ForumOrchard.Indexing;
using ForumOrchard.Indexing.Fields;
using ForumOrchard.LegalActs.Drivers;
using ForumOrchard.LegalActs.Indexes;
using ForumOrchard.LegalActs.Models;
using ForumOrchard.LegalActs.Services;
using ForumOrchard.LegalActs.ViewModels;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Descriptions;
using ForumOrchard.Pages.Latest;
using ForumOrchard.Pages.Sections;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace ForumOrchard.LegalActs;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<LegalActPart>()
            .UseDisplayDriver<LegalActPartDisplayDriver>()
            .UseDisplayDriver<RelationsEditorDriver>();
        services.AddLatestWidget<LawsWidgetPart, LegalActSection>();

        services.AddScoped<LegalActCollection>();
        services.AddScoped<ActFinder>();
        services.AddScoped<ActRelations>();
        services.AddScoped<IPartTexts, RelationTexts>();
        services.AddScoped<IShownItems, ShownRelations>();
        services.AddScoped<LegalActWords>();
        services.AddScoped<IFacetNames, LegalActFacetNames>();
        services.AddSection<LegalActSection>();
        services.AddScoped<IPageDescriber, LegalActDescriber>();
        services.AddItemIndexHandler<LegalActPartIndexHandler>();
        services.Configure<PastDates>(past => past.Add<LegalActPart>(nameof(LegalActPart.Adopted), nameof(LegalActPart.Ratified), nameof(LegalActPart.SourceChecked)));
        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<LegalActIndexProvider>();
        services.AddIndexProvider<LegalActNameIndexProvider>();
        services.AddIndexProvider<LegalActProgramIndexProvider>();
        services.AddIndexProvider<LegalActRelationIndexProvider>();

        services.AddLiquidModels(
            typeof(LegalActPart),
            typeof(LegalActViewModel),
            typeof(ActDay),
            typeof(LegalActRelationsViewModel),
            typeof(RelatedActs),
            typeof(ReplacedActsViewModel),
            typeof(ReplacedAct));
    }
}
