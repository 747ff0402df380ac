using Microsoft.Extensions.DependencyInjection;
using OrchardCore.AdminDashboard;
using OrchardCore.AdminDashboard.Indexes;
using OrchardCore.AdminDashboard.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using Sapling.Features.Roles;
using YesSql.Sql;
using AdminPermissions = OrchardCore.Admin.AdminPermissions;

namespace Sapling.Features.AdminDashboard;

/// <summary>The admin's home page.</summary>
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<DashboardPart>();
        services.AddIndexProvider<DashboardPartIndexProvider>();
        services.AddDataMigration<DashboardMigrations>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<DashboardMenu>();
    }
}

/// <summary>Defines the part and its index, and lets whoever could open the admin's home page before there were widgets still open it.</summary>
internal sealed class DashboardMigrations(IContentDefinitionManager definitions, RoleStore roles) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(DashboardPart), part => part
            .Attachable()
            .WithDescription("Shows an item on the admin's home page."));

        await SchemaBuilder.CreateMapIndexTableAsync<DashboardPartIndex>(table => table.Column<double>(nameof(DashboardPartIndex.Position)));
        await SchemaBuilder.AlterIndexTableAsync<DashboardPartIndex>(table => table.CreateIndex("IDX_DashboardPart_DocumentId", "DocumentId", nameof(DashboardPartIndex.Position)));

        var document = await roles.LoadAsync(CancellationToken.None);
        var admitted = document.Roles.Where(role => Has(role, AdminPermissions.AccessAdminPanel) && !Has(role, Permissions.AccessAdminDashboard)).ToList();
        if (admitted.Count > 0)
        {
            admitted.ForEach(role => role.RoleClaims.Add(RoleClaim.Create(Permissions.AccessAdminDashboard.Name)));
            await roles.SaveAsync(document, CancellationToken.None);
        }

        return 1;

        static bool Has(Role role, Permission permission) => role.RoleClaims.Any(claim => claim.ClaimType == Permission.ClaimType && claim.ClaimValue == permission.Name);
    }
}
