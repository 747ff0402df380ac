using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.Environment.Extensions;
using Sapling.Display.Descriptors;
using Sapling.Display.Pages;
using Sapling.Display.Liquid.Rendering;
using Sapling.Display.Shapes;
using Sapling.Display.Zones;
using Sapling.Modules.Features;
using Sapling.Modules.Files;

namespace Sapling.Tests.Liquid;

/// <summary>A <see cref="LiquidSite"/> that renders shapes with the runtime's templates; those of the test's theme take precedence.</summary>
internal static class ShapeSite
{
    public static LiquidSite Create(Action<IServiceCollection>? configure = null) => new(services =>
    {
        services.AddSingleton<IShapeTableManager, OneTable>();
        services.AddScoped<IThemeManager, NoTheme>();
        services.AddScoped<CurrentShapeTable>();
        services.AddScoped<IShapeFactory, ShapeFactory>();
        services.AddScoped<IHtmlDisplay, HtmlDisplay>();
        services.AddScoped<IDisplayHelper, DisplayHelper>();
        services.AddScoped<ILayoutAccessor, LayoutAccessor>();
        services.AddScoped<IPageTitleBuilder, PageTitleBuilder>();
        services.AddShapeAttributes<CoreShapes>();
        services.AddSingleton(new ModuleFiles(ModuleInfo.FromRuntime(typeof(Features.Navigation.Startup).Assembly), preferProjectFolders: false));
        new Features.Navigation.Startup().ConfigureServices(services);
        configure?.Invoke(services);
    });

    public static async Task<string> DisplayAsync(this LiquidSite site, IShape shape)
        => HtmlText.Of(await site.Services.GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(shape));

    public static async Task<string> DisplayAsync(this LiquidSite site, string type, params (string Name, object? Value)[] properties)
    {
        var shape = await site.Services.GetRequiredService<IShapeFactory>().CreateAsync(type);
        foreach (var (name, value) in properties)
        {
            shape.Properties[name] = value;
        }

        return await site.DisplayAsync(shape);
    }

    private sealed class NoTheme : IThemeManager
    {
        public Task<IExtensionInfo?> GetThemeAsync() => Task.FromResult<IExtensionInfo?>(null);
    }

    private sealed class OneTable(
        IServiceScopeFactory scopes, IModuleFiles theme, ModuleFiles runtime, IEnumerable<ShapeMethods> methods, IServiceProvider services) : IShapeTableManager
    {
        private ShapeTable? _table;

        public async Task<ShapeTable> GetShapeTableAsync(string? themeId) => _table ??= await MakeAsync();

        private async Task<ShapeTable> MakeAsync()
        {
            var bindings = new Dictionary<string, ShapeBinding>(StringComparer.OrdinalIgnoreCase);
            var descriptors = new Dictionary<string, ShapeDescriptor>(StringComparer.OrdinalIgnoreCase);
            void Bind(string shapeType, Func<DisplayContext, Task<IHtmlContent>> binding)
                => bindings[shapeType] = new ShapeBinding { BindingName = shapeType, BindingSource = "test", BindingAsync = binding };

            foreach (var (shapeType, _, binding) in methods.SelectMany(method => method.Discover()))
            {
                Bind(shapeType, binding);
            }

            foreach (var files in new[] { runtime, theme })
            {
                var engine = ActivatorUtilities.CreateInstance<LiquidShapeTemplateEngine>(
                    services, files, ActivatorUtilities.CreateInstance<Sapling.Display.Liquid.Templates.LiquidTemplateStore>(services, files));
                foreach (var set in files.Modules)
                {
                    foreach (var path in set.Under("Views/").Where(path => path.EndsWith(".liquid", StringComparison.Ordinal)))
                    {
                        Bind(TemplateNames.ShapeType(path)!, engine.Bind(set.ModuleId, path));
                    }
                }
            }

            await using var scope = scopes.CreateAsyncScope();
            foreach (var provider in scope.ServiceProvider.GetServices<IShapeTableProvider>())
            {
                var builder = new ShapeTableBuilder(null!);
                await provider.DiscoverAsync(builder);
                foreach (var alteration in builder.BuildAlterations())
                {
                    if (!descriptors.TryGetValue(alteration.ShapeType, out var descriptor))
                    {
                        descriptors.Add(alteration.ShapeType, descriptor = new ShapeDescriptor { ShapeType = alteration.ShapeType });
                    }

                    alteration.Alter(descriptor);
                }
            }

            return new ShapeTable(descriptors, bindings);
        }
    }
}
