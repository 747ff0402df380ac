using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.ArchiveLater.Indexes;
using OrchardCore.ArchiveLater.Models;
using Sapling.Features.Contents.Admin;
using YesSql.Sql;

namespace Sapling.Features.ArchiveLater;

/// <summary>Items scheduled to be withdrawn.</summary>
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<ArchiveLaterPart>().UseDisplayDriver<ArchiveLaterPartDisplayDriver>();
        services.AddScoped<IPlannedItems, ItemsToWithdraw>();
        services.AddScoped<IContentHandler, PlanHandler>();
        services.AddIndexProvider<ArchiveLaterPartIndexProvider>();
        services.AddSingleton<IBackgroundTask, ScheduledArchivingBackgroundTask>();
        services.AddDataMigration<ArchiveLaterMigrations>();
    }
}

/// <summary>Defines the part and its index.</summary>
internal sealed class ArchiveLaterMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(ArchiveLaterPart), part => part
            .Attachable()
            .WithDescription("Lets an item withdraw itself at a time that the editor sets."));

        await SchemaBuilder.CreateMapIndexTableAsync<ArchiveLaterPartIndex>(table => table
            .Column<string>(nameof(ArchiveLaterPartIndex.ContentItemId), column => column.WithLength(26))
            .Column<DateTime>(nameof(ArchiveLaterPartIndex.ScheduledArchiveDateTimeUtc))
            .Column<bool>(nameof(ArchiveLaterPartIndex.Published))
            .Column<bool>(nameof(ArchiveLaterPartIndex.Latest)));

        await SchemaBuilder.AlterIndexTableAsync<ArchiveLaterPartIndex>(table =>
            table.CreateIndex("IDX_ArchiveLaterPartIndex_Scheduled", nameof(ArchiveLaterPartIndex.ScheduledArchiveDateTimeUtc)));

        return 1;
    }
}
