using Fluid;
using ForumOrchard.Indexing;
using ForumOrchard.Organization.Drivers;
using ForumOrchard.Organization.Indexes;
using ForumOrchard.Organization.Models;
using ForumOrchard.Organization.Sections;
using ForumOrchard.Organization.Services;
using ForumOrchard.Organization.ViewModels;
using ForumOrchard.Site.Pages;
using ForumOrchard.Site.Sections;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data.Migration;
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

        services.AddSection<PageSection>();
        services.AddSection<MemberOrganizationSection>();
        services.AddSection<CouncilMemberSection>();
        services.AddScoped<OrganizationPages>();
        services.AddScoped<IPageDescriber, OrganizationDescriber>();
        services.AddItemIndexHandler<PagePartIndexHandler>();
        services.AddItemIndexHandler<MemberOrganizationPartIndexHandler>();
        services.AddItemIndexHandler<CouncilMemberPartIndexHandler>();
        services.AddDataMigration<Migrations>();

        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<PagePart>();
            options.MemberAccessStrategy.Register<MemberOrganizationPart>();
            options.MemberAccessStrategy.Register<CouncilMemberPart>();
            options.MemberAccessStrategy.Register<PageViewModel>();
            options.MemberAccessStrategy.Register<PageSectionViewModel>();
            options.MemberAccessStrategy.Register<PageListViewModel>();
            options.MemberAccessStrategy.Register<MemberOrganizationViewModel>();
            options.MemberAccessStrategy.Register<CouncilMemberViewModel>();
        });
    }
}
