using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.DisplayManagement.Razor;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.Modules;
using OrchardCore.ResourceManagement;
using Sapling.Display.ContentDisplay;
using Sapling.Display.Descriptors;
using Sapling.Display.ModelBinding;
using Sapling.Display.Notify;
using Sapling.Display.Pages;
using Sapling.Display.Placement;
using Sapling.Display.Razor;
using Sapling.Display.Resources;
using Sapling.Display.Shapes;
using Sapling.Display.Themes;
using Sapling.Display.Zones;

namespace Sapling.Display;

/// <summary>Shapes, themes, placements and drivers, for every site.</summary>
internal sealed class DisplayStartup : StartupBase
{
    public override int Order => -100;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddHttpContextAccessor();

        services.AddSingleton<ThemeCatalog>();
        services.AddScoped<IThemeManager, ThemeManager>();
        services.AddScoped<IThemeSelector, SettingsThemeSelector>();

        services.AddSingleton<PlacementHarvester>();
        services.AddSingleton<IShapeTableManager, ShapeTableManager>();
        services.AddSingleton<IShapeTemplateEngine, RazorShapeEngine>();
        services.AddScoped<CurrentShapeTable>();
        services.AddScoped<IShapePlacementProvider, ShapeTablePlacementProvider>();
        services.AddShapeAttributes<CoreShapes>();
        services.AddShapeAttributes<ContentZoneShapes>();
        services.AddShapeTableProvider<ZoneAlternates>();

        services.AddScoped<IShapeFactory, ShapeFactory>();
        services.AddScoped<IHtmlDisplay, HtmlDisplay>();
        services.AddScoped<IDisplayHelper, DisplayHelper>();
        services.AddScoped<ILayoutAccessor, LayoutAccessor>();
        services.AddScoped<IPageTitleBuilder, PageTitleBuilder>();
        services.AddScoped(typeof(IDisplayManager<>), typeof(DisplayManager<>));
        services.AddScoped<IUpdateModelAccessor, UpdateModelAccessor>();

        services.AddScoped<INotifier, Notifier>();

        services.AddScoped<RazorSurroundings>();
        services.AddScoped<OrchardHelper>();
        services.AddScoped<IOrchardDisplayHelper>(provider => provider.GetRequiredService<OrchardHelper>());
        services.AddScoped<OrchardCore.IOrchardHelper>(provider => provider.GetRequiredService<OrchardHelper>());

        services.AddScoped<IResourceManager, ResourceManager>();
        services.AddTransient<IConfigureOptions<ResourceManagementOptions>, ResourceOptionsSetup>();

        services.AddScoped<ContentDisplayDrivers>();
        services.AddScoped<FieldRules>();
        services.AddScoped<IContentDisplayHandler, ContentItemDisplayCoordinator>();
        services.AddScoped<IContentItemDisplayManager, ContentItemDisplayManager>();

        services.Configure<MvcOptions>(options =>
        {
            options.Filters.Add<ModelUpdaterFilter>();
            options.Filters.Add<RazorSurroundingsFilter>();
            options.Filters.Add<NotifyFilter>();
        });
        services.AddMvcCore().ConfigureApplicationPartManager(manager => manager.FeatureProviders.Add(new ThemingViews()));
    }
}
