using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using OrchardCore.Settings;
using Sapling.Modules.Features;
using Sapling.Modules.Files;
using Sapling.Modules.Time;
using Sapling.Tests.Display;

namespace Sapling.Tests.Liquid;

/// <summary>A site that shows stored content with only the runtime's stock drivers and templates.</summary>
internal static class StockSite
{
    /// <summary>In addition to those for content.</summary>
    private static readonly StartupBase[] _startups = [new Features.Navigation.Startup(), new Features.Media.Startup()];

    /// <summary>Creates a site without types and items.</summary>
    public static async Task<DisplaySite> CreateAsync()
    {
        var site = new DisplaySite(services =>
        {
            services.AddSingleton(new ShellSettings());
            services.AddAuthorizationCore();
            Array.ForEach(_startups, startup => startup.ConfigureServices(services));
            services.AddSingleton<IClock>(new Clock(TimeProvider.System));
            services.AddSingleton<ISiteService, BishkekSettings>();
        });

        var runtime = new ModuleFiles(ModuleInfo.FromRuntime(typeof(Features.Navigation.Startup).Assembly), preferProjectFolders: false);
        foreach (var module in runtime.Modules)
        {
            foreach (var path in module.Under("Views/").Where(path => path.EndsWith(".liquid", StringComparison.Ordinal)))
            {
                using var reader = new StreamReader(runtime.Find(module.ModuleId, path)!.CreateReadStream());
                site.Files[$"Shop/{path}"] = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
            }
        }

        return site;
    }

    /// <summary>Imports items in the form of recipes.</summary>
    public static Task ImportAsync(this DisplaySite site, params string[] items)
        => site.Content.ContentAsync(contents => contents.ImportAsync(items.Select(item => JsonSerializer.Deserialize<ContentItem>(item)!)));

    /// <summary>Renders a template in its own request; trims and joins lines.</summary>
    public static async Task<string> RenderAsync(this DisplaySite site, string template, string path = "/")
    {
        var html = string.Empty;
        await site.RequestAsync(
            async services => html = await services.GetRequiredService<ILiquidTemplateManager>().RenderStringAsync(template, services.GetRequiredService<HtmlEncoder>()),
            path);
        return string.Concat(html.Split('\n').Select(line => line.Trim()));
    }
}
