using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Title.Models;

namespace Sapling.Features.Title;

/// <summary>Titles.</summary>
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<TitlePart>().UseDisplayDriver<TitlePartDisplayDriver>().AddHandler<TitlePartHandler>();
        services.AddDataMigration<TitleMigrations>();
    }
}

/// <summary>Defines the part.</summary>
internal sealed class TitleMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(TitlePart), part => part
            .Attachable()
            .WithDescription("What the item is called, in its heading and in every link to it.")
            .WithDefaultPosition("0"));

        return 1;
    }
}
