using ForumOrchard.Editing.Checks;
using ForumOrchard.Indexing;
using ForumOrchard.Indexing.Fields;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Descriptions;
using ForumOrchard.Pages.Latest;
using ForumOrchard.Pages.Sections;
using ForumOrchard.Publications.Drivers;
using ForumOrchard.Publications.Indexes;
using ForumOrchard.Publications.Models;
using ForumOrchard.Publications.Services;
using ForumOrchard.Publications.ViewModels;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace ForumOrchard.Publications;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<PublicationPart>()
            .UseDisplayDriver<PublicationPartDisplayDriver>();
        services.AddLatestWidget<LatestPublicationsWidgetPart, PublicationSection>();

        services.AddScoped<Library>();
        services.AddScoped<FileDescriptions>();
        services.AddSection<PublicationSection>();
        services.AddScoped<IPageDescriber, PublicationDescriber>();
        services.AddItemIndexHandler<PublicationPartIndexHandler>();
        services.AddScoped<IFacetNames, PublicationFacetNames>();
        services.Configure<PastDates>(past => past.Add<PublicationPart>(nameof(PublicationPart.Date)));
        services.AddContentCheck<PublicationFileCheck>();
        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<PublicationIndexProvider>();

        services.AddLiquidModels(
            typeof(PublicationPart),
            typeof(PublicationViewModel),
            typeof(PublicationFile));
    }
}
