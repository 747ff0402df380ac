using ForumOrchard.Editing.Settings;
using ForumOrchard.Indexing;
using ForumOrchard.Languages.Words;
using ForumOrchard.Organization.Drivers;
using ForumOrchard.Organization.Indexes;
using ForumOrchard.Organization.Models;
using ForumOrchard.Organization.Safety;
using ForumOrchard.Organization.Sections;
using ForumOrchard.Organization.Services;
using ForumOrchard.Organization.Settings;
using ForumOrchard.Organization.Settings.Editing;
using ForumOrchard.Organization.Settings.Words;
using ForumOrchard.Organization.ViewModels;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Descriptions;
using ForumOrchard.Pages.Sections;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

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

        services.AddScoped<ISiteName, OrganizationName>();
        services.AddShapeTableProvider<SafetyShapes>();
        services.AddLiquidFilter<OrganizationFilter>("organization");
        services.AddSettingsForm<OrganizationSettings, OrganizationSettingsDisplayDriver>(OrganizationSettingsDisplayDriver.GroupId, OrganizationPermissions.ManageOrganization);
        services.AddScoped<ITranslatableWords, OrganizationWords>();
        services.AddPermissionProvider<OrganizationPermissions>();
        services.AddNavigationProvider<OrganizationAdminMenu>();

        services.AddLiquidModels(
            typeof(PagePart),
            typeof(MemberOrganizationPart),
            typeof(CouncilMemberPart),
            typeof(PageViewModel),
            typeof(PageSectionViewModel),
            typeof(PageListViewModel),
            typeof(MemberOrganizationViewModel),
            typeof(CouncilMemberViewModel),
            typeof(OrganizationViewModel),
            typeof(HotlineViewModel));
    }
}
