using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Title.Models;
using Sapling.Content.Definitions;

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
internal sealed class TitleMigrations(IContentDefinitionManager definitions) : PartMigration<TitlePart>(definitions, "What the item is called, in its heading and in every link to it.", "0");
