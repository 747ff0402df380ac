using Fluid;
using ForumOrchard.Organization.Drivers;
using ForumOrchard.Organization.Indexes;
using ForumOrchard.Organization.Models;
using ForumOrchard.Organization.Services;
using ForumOrchard.Organization.ViewModels;
using ForumOrchard.Site.Pages;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data.Migration;
using OrchardCore.Indexing;
using OrchardCore.Modules;

namespace ForumOrchard.Organization;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<PagePart>()
            .UseDisplayDriver<PagePartDisplayDriver>();
        services.AddContentPart<MemberOrganizationPart>()
            .UseDisplayDriver<MemberOrganizationPartDisplayDriver>();
        services.AddContentPart<CouncilMemberPart>()
            .UseDisplayDriver<CouncilMemberPartDisplayDriver>();

        services.AddScoped<OrganizationPages>();
        services.AddScoped<IPageDescriber, OrganizationDescriber>();
        services.AddScoped<IContentPartIndexHandler, PagePartIndexHandler>();
        services.AddScoped<IContentPartIndexHandler, MemberOrganizationPartIndexHandler>();
        services.AddScoped<IContentPartIndexHandler, CouncilMemberPartIndexHandler>();
        services.AddDataMigration<Migrations>();

        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<PageViewModel>();
            options.MemberAccessStrategy.Register<PageSectionViewModel>();
            options.MemberAccessStrategy.Register<PageListViewModel>();
            options.MemberAccessStrategy.Register<MemberOrganizationViewModel>();
            options.MemberAccessStrategy.Register<CouncilMemberViewModel>();
        });
    }
}
