using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Data.Migration;
using OrchardCore.Html.Models;
using OrchardCore.Modules;
using Sapling.Content.Definitions;

namespace Sapling.Features.Html;

/// <summary>HTML bodies.</summary>
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<HtmlBodyPart>().UseDisplayDriver<HtmlBodyPartDisplayDriver>().AddHandler<HtmlBodyPartHandler>();
        services.AddDataMigration<HtmlMigrations>();
    }
}

/// <summary>Defines the part.</summary>
internal sealed class HtmlMigrations(IContentDefinitionManager definitions) : PartMigration<HtmlBodyPart>(definitions, "A body in HTML.");
