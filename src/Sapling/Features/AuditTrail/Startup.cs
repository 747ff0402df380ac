using Microsoft.Extensions.DependencyInjection;
using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Services;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using Sapling.Features.AuditTrail.Admin;
using Sapling.Features.AuditTrail.Events;
using Sapling.Features.AuditTrail.Services;
using Sapling.Features.AuditTrail.Settings;
using YesSql.Sql;

namespace Sapling.Features.AuditTrail;

/// <summary>Records events, and shows them.</summary>
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<IAuditTrailManager, AuditTrailManager>();
        services.AddIndexProvider<AuditTrailEventIndexProvider>();
        services.AddDataMigration<AuditTrailMigrations>();
        services.AddSingleton<IBackgroundTask, AuditTrailBackgroundTask>();

        services.ConfigureOptions<CategoryNames>();
        services.AddScoped<IContentHandler, AuditTrailContentHandler>();

        services.AddScoped<AuditTrailList>();
        services.AddPermissionProvider<PermissionProvider>();
        services.AddNavigationProvider<AuditTrailMenu>();
        services.AddSiteDisplayDriver<TrimmingDriver>();
        services.AddSiteDisplayDriver<RecordedTypesDriver>();
    }
}

/// <summary>Creates the index.</summary>
internal sealed class AuditTrailMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<AuditTrailEventIndex>(table => table
            .Column<string>(nameof(AuditTrailEventIndex.EventId), column => column.WithLength(26))
            .Column<string>(nameof(AuditTrailEventIndex.Category), column => column.WithLength(64))
            .Column<string>(nameof(AuditTrailEventIndex.Name), column => column.WithLength(64))
            .Column<string>(nameof(AuditTrailEventIndex.CorrelationId), column => column.WithLength(255))
            .Column<string>(nameof(AuditTrailEventIndex.UserId), column => column.WithLength(26))
            .Column<string>(nameof(AuditTrailEventIndex.NormalizedUserName), column => column.WithLength(255))
            .Column<DateTime>(nameof(AuditTrailEventIndex.CreatedUtc)));
        await SchemaBuilder.AlterIndexTableAsync<AuditTrailEventIndex>(table =>
        {
            table.CreateIndex("IDX_AuditTrailEventIndex_CreatedUtc", nameof(AuditTrailEventIndex.CreatedUtc));
            table.CreateIndex("IDX_AuditTrailEventIndex_CorrelationId", nameof(AuditTrailEventIndex.CorrelationId), nameof(AuditTrailEventIndex.CreatedUtc));
            table.CreateIndex("IDX_AuditTrailEventIndex_NormalizedUserName", nameof(AuditTrailEventIndex.NormalizedUserName), nameof(AuditTrailEventIndex.CreatedUtc));
        });
        return 1;
    }
}
