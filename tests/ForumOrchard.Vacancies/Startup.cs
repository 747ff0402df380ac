using ForumOrchard.Indexing;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Sections;
using ForumOrchard.Vacancies.Drivers;
using ForumOrchard.Vacancies.Indexes;
using ForumOrchard.Vacancies.Models;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace ForumOrchard.Vacancies;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<VacancyPart>()
            .UseDisplayDriver<VacancyPartDisplayDriver>();
        services.AddSection<VacancySection>();
        services.AddItemIndexHandler<VacancyPartIndexHandler>();
        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<VacancyIndexProvider>();
        services.AddLiquidModels(
            typeof(VacancyPart),
            typeof(VacancyViewModel));
    }
}
