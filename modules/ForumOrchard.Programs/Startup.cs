using ForumOrchard.Indexing;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Descriptions;
using ForumOrchard.Pages.Sections;
using ForumOrchard.Programs.Drivers;
using ForumOrchard.Programs.Indexes;
using ForumOrchard.Programs.Models;
using ForumOrchard.Programs.Sections;
using ForumOrchard.Programs.Services;
using ForumOrchard.Programs.ViewModels;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace ForumOrchard.Programs;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<ProgramPart>()
            .UseDisplayDriver<ProgramPartDisplayDriver>();
        services.AddContentPart<ProgramsWidgetPart>()
            .UseDisplayDriver<ProgramsWidgetPartDisplayDriver>();
        services.AddScoped<IContentDisplayDriver, ProgramItemsDisplayDriver>();

        services.AddScoped<ProgramCatalogue>();
        services.AddSection<ProgramSection>();
        services.AddScoped<IPageDescriber, ProgramDescriber>();
        services.AddItemIndexHandler<ProgramPartIndexHandler>();
        services.AddDataMigration<Migrations>();

        services.AddLiquidModels(
            typeof(ProgramPart),
            typeof(ProgramViewModel));
    }
}
