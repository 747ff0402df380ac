using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Flows.Models;
using OrchardCore.Html.Models;
using OrchardCore.Markdown.Models;
using OrchardCore.Modules;
using OrchardCore.Taxonomies.Models;
using OrchardCore.Title.Models;

namespace Sapling.Stock.Parts;

/// <summary>How titles are shown.</summary>
[RequireFeatures("OrchardCore.Title")]
internal sealed class TitleStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddContentPart<TitlePart>().UseDisplayDriver<TitlePartDisplayDriver>();
}

/// <summary>How bodies are shown.</summary>
[RequireFeatures("OrchardCore.Html")]
internal sealed class HtmlStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddContentPart<HtmlBodyPart>().UseDisplayDriver<HtmlBodyPartDisplayDriver>();
}

/// <summary>How bodies in Markdown are shown.</summary>
[RequireFeatures("OrchardCore.Markdown")]
internal sealed class MarkdownStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
        => services.AddContentPart<MarkdownBodyPart>().UseDisplayDriver<MarkdownBodyPartDisplayDriver>();
}

/// <summary>How widgets and bags are shown.</summary>
[RequireFeatures("OrchardCore.Flows")]
internal sealed class FlowsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<FlowPart>().UseDisplayDriver<FlowPartDisplayDriver>();
        services.AddContentPart<BagPart>().UseDisplayDriver<BagPartDisplayDriver>();

        // Their items, not their JSON: only an item can be displayed.
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<FlowPart>();
            options.MemberAccessStrategy.Register<BagPart>();
        });
    }
}

/// <summary>How taxonomies are shown.</summary>
[RequireFeatures("OrchardCore.Taxonomies")]
internal sealed class TaxonomiesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<TaxonomyPart>().UseDisplayDriver<TaxonomyPartDisplayDriver>();
        services.Configure<TemplateOptions>(options => options.MemberAccessStrategy.Register<TaxonomyPart>());
    }
}
