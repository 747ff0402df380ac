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
using OrchardCore.PublishLater.Indexes;
using OrchardCore.PublishLater.Models;
using Sapling.Features.Contents.Admin;
using YesSql.Sql;

namespace Sapling.Features.PublishLater;

/// <summary>Drafts scheduled for publication.</summary>
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<PublishLaterPart>().UseDisplayDriver<PublishLaterPartDisplayDriver>();
        services.AddScoped<IPlannedItems, ItemsToPublish>();
        services.AddScoped<IContentHandler, PlanHandler>();
        services.AddIndexProvider<PublishLaterPartIndexProvider>();
        services.AddSingleton<IBackgroundTask, ScheduledPublishingBackgroundTask>();
        services.AddDataMigration<PublishLaterMigrations>();
    }
}

/// <summary>Defines the part and its index.</summary>
internal sealed class PublishLaterMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(PublishLaterPart), part => part
            .Attachable()
            .WithDescription("Lets a draft publish itself at a time that the editor sets."));

        await SchemaBuilder.CreateMapIndexTableAsync<PublishLaterPartIndex>(table => table
            .Column<string>(nameof(PublishLaterPartIndex.ContentItemId), column => column.WithLength(26))
            .Column<DateTime>(nameof(PublishLaterPartIndex.ScheduledPublishDateTimeUtc))
            .Column<bool>(nameof(PublishLaterPartIndex.Published))
            .Column<bool>(nameof(PublishLaterPartIndex.Latest)));

        await SchemaBuilder.AlterIndexTableAsync<PublishLaterPartIndex>(table =>
            table.CreateIndex("IDX_PublishLaterPartIndex_Scheduled", nameof(PublishLaterPartIndex.ScheduledPublishDateTimeUtc)));

        return 1;
    }
}
