using Fluid;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Liquid;
using OrchardCore.Environment.Cache;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using Sapling.Content.Text;
using Sapling.Display.Descriptors;
using Sapling.Display.Liquid.Caching;
using Sapling.Display.Liquid.Filters;
using Sapling.Display.Liquid.Objects;
using Sapling.Display.Liquid.Rendering;
using Sapling.Display.Liquid.Tags;
using Sapling.Display.Liquid.Templates;

namespace Sapling.Display.Liquid;

/// <summary>Liquid templates: the language with its objects, tags and filters, and <c>.liquid</c> files as shape templates.</summary>
[Feature("OrchardCore.Liquid")]
internal sealed class LiquidStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddMemoryCache();

        services.AddSingleton<IConfigureOptions<LiquidViewOptions>, LiquidTags>();
        services.AddSingleton<LiquidViewParser>();
        services.AddSingleton<LiquidTemplateStore>();
        services.AddSingleton<IShapeTemplateEngine, LiquidShapeTemplateEngine>();
        services.AddScoped<RequestTemplateContext>();
        services.AddSingleton<FragmentCache>();
        services.AddSingleton<SharedContent>();
        services.AddSingleton<ITagRemovedEventHandler>(provider => provider.GetRequiredService<SharedContent>());
        services.AddSingleton<ITagRemovedEventHandler>(provider => provider.GetRequiredService<FragmentCache>());
        services.AddScoped<ILiquidTemplateManager, LiquidTemplateManager>();

        services.AddSingleton<IConfigureOptions<TemplateOptions>, LiquidObjects>();
        services.AddSingleton<IConfigureOptions<TemplateOptions>, ShapeFilters>();
        services.AddSingleton<IConfigureOptions<TemplateOptions>, TextFilters>();
        services.AddSingleton<IConfigureOptions<TemplateOptions>, UrlFilters>();
        services.AddSingleton<IConfigureOptions<TemplateOptions>, UserFilters>();
        services.AddSingleton<IConfigureOptions<TemplateOptions>, ContentObject>();
        services.AddSingleton<IConfigureOptions<TemplateOptions>, ContentFilters>();
        services.AddScoped<IContentPattern, LiquidContentPattern>();

        // Last, to wrap everything that modules register.
        services.PostConfigure<TemplateOptions>(options => options.MemberAccessStrategy = new CachedMemberAccess(options.MemberAccessStrategy));
    }
}
