using System.Reflection;
using System.Reflection.Emit;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Primitives;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Modules.Manifest;
using Sapling.Display;
using Sapling.Display.Liquid;
using Sapling.Display.Liquid.Rendering;
using Sapling.Display.Razor;
using Sapling.Display.Themes;
using Sapling.Modules.Features;
using Sapling.Modules.Files;
using Sapling.Tests.Content;
using Sapling.Features.Contents;

namespace Sapling.Tests.Display;

/// <summary>
/// Content over SQLite with the display engine and Liquid: a module "Shop", a theme "Paper" and a theme "Ink" based on
/// it. A test writes their templates and placements to <see cref="Files"/>.
/// </summary>
internal sealed class DisplaySite : IAsyncDisposable
{
    private readonly ContentSite _content = new();

    public DisplaySite(Action<IServiceCollection>? configure = null) => _content.Configure = services =>
    {
        services.AddSingleton(new EnabledFeatures(
            new ModuleCatalog([Module("Shop"), Theme("Paper"), Theme("Ink", baseTheme: "Paper")]), ["Shop", "Paper", "Ink"]));
        services.AddSingleton<IModuleFiles>(Files);
        services.AddSingleton<HtmlEncoder>(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddSingleton<IHostEnvironment>(new Microsoft.Extensions.Hosting.Internal.HostingEnvironment { EnvironmentName = "Production" });
        services.AddSingleton<IFileVersionProvider>(new FixedVersions());
        new DisplayStartup().ConfigureServices(services);
        new LiquidStartup().ConfigureServices(services);

        // Razor pages are tested with the whole site; there is no web server here to compile them for. The title is shown by the theme.
        services.Remove(services.First(service => service.ImplementationType == typeof(RazorShapeEngine)));
        services.Remove(services.First(service => service.ImplementationType == typeof(SettingsThemeSelector)));
        services.Remove(services.First(service => service.ImplementationType == typeof(ContentsMetadataDriver)));
        services.AddScoped<IThemeSelector>(_ => new ChosenTheme(this));
        configure?.Invoke(services);
    };

    public SiteFiles Files { get; } = new();

    /// <summary>The theme of the next request; null for none.</summary>
    public string? CurrentTheme { get; set; } = "Ink";

    public ContentSite Content => _content;

    /// <summary>Runs work as in a request.</summary>
    public Task RequestAsync(Func<IServiceProvider, Task> work, string path = "/") => _content.InScopeAsync(services =>
    {
        var context = new DefaultHttpContext { RequestServices = services };
        context.Request.Path = path;
        services.GetRequiredService<IHttpContextAccessor>().HttpContext = context;

        return work(services);
    });

    /// <summary>Renders a shape in its own request; trims and joins lines.</summary>
    public async Task<string> DisplayAsync(Func<IServiceProvider, Task<IShape>> make, string path = "/")
    {
        var html = string.Empty;
        await RequestAsync(
            async services =>
            {
                var shape = await make(services);
                html = HtmlText.Of(await services.GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(shape));
            },
            path);

        return string.Concat(html.Split('\n').Select(line => line.Trim()));
    }

    /// <summary>The same for an empty shape of a type.</summary>
    public Task<string> DisplayAsync(string shapeType, Action<IShape>? change = null) => DisplayAsync(async services =>
    {
        var shape = await services.GetRequiredService<IShapeFactory>().CreateAsync(shapeType);
        change?.Invoke(shape);
        return shape;
    });

    public ValueTask DisposeAsync() => _content.DisposeAsync();

    private static ModuleInfo Module(string id) => Define(id, typeof(ModuleAttribute), []);

    private static ModuleInfo Theme(string id, string baseTheme = "") =>
        Define(id, typeof(ThemeAttribute), [(nameof(ThemeAttribute.BaseTheme), baseTheme)]);

    private static ModuleInfo Define(string id, Type manifest, (string Property, string Value)[] values)
    {
        var assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName(id), AssemblyBuilderAccess.Run);
        assembly.DefineDynamicModule(id);
        (string Property, string Value)[] all = [(nameof(ModuleAttribute.Id), id), .. values];
        assembly.SetCustomAttribute(new CustomAttributeBuilder(
            manifest.GetConstructor([])!,
            [],
            [.. all.Select(value => manifest.GetProperty(value.Property)!)],
            [.. all.Select(value => value.Value)]));

        return ModuleInfo.FromManifest(assembly)!;
    }

    private sealed class ChosenTheme(DisplaySite site) : IThemeSelector
    {
        public Task<ThemeSelectorResult?> GetThemeAsync() => Task.FromResult<ThemeSelectorResult?>(new() { ThemeName = site.CurrentTheme });
    }

    private sealed class FixedVersions : IFileVersionProvider
    {
        public string AddFileVersionToPath(PathString requestPathBase, string path) => path + "?v=1";
    }
}

/// <summary>Files of the three modules by path, such as "Ink/Views/Content.liquid"; changes are noticed like changes on disk.</summary>
internal sealed class SiteFiles : IModuleFiles
{
    private static readonly (string Id, bool IsTheme)[] Ids = [("Shop", false), ("Paper", true), ("Ink", true)];

    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);
    private ConfigurationReloadToken _changed = new();

    public IReadOnlyList<ModuleFileSet> Modules =>
    [
        .. Ids.Select(module => new ModuleFileSet(
            module.Id,
            module.IsTheme,
            [.. _files.Keys.Where(path => path.StartsWith(module.Id + "/", StringComparison.Ordinal)).Select(path => path[(module.Id.Length + 1)..])])),
    ];

    public string this[string path]
    {
        set
        {
            _files[path] = value;
            var changed = _changed;
            _changed = new ConfigurationReloadToken();
            changed.OnReload();
        }
    }

    public IFileInfo? Find(string moduleId, string path) =>
        _files.TryGetValue($"{moduleId}/{path}", out var text) ? new TextFile(path, text) : null;

    public IChangeToken Watch(string moduleId) => _changed;

    private sealed class TextFile(string name, string text) : IFileInfo
    {
        public bool Exists => true;

        public long Length => Encoding.UTF8.GetByteCount(text);

        public string? PhysicalPath => null;

        public string Name => name;

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public bool IsDirectory => false;

        public Stream CreateReadStream() => new MemoryStream(Encoding.UTF8.GetBytes(text));
    }
}
