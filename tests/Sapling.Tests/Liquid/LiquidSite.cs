using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Primitives;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using OrchardCore.Settings;
using Sapling.Display.Liquid;
using Sapling.Display.Liquid.Rendering;
using Sapling.Display.Liquid.Templates;
using Sapling.Modules.Files;
using Sapling.Modules.Time;

namespace Sapling.Tests.Liquid;

/// <summary>The services of Liquid with template files from a dictionary, and one request.</summary>
internal sealed class LiquidSite : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly AsyncServiceScope _scope;

    public LiquidSite(Action<IServiceCollection>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IModuleFiles>(Files);
        services.AddSingleton<HtmlEncoder>(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddSingleton<IStringLocalizerFactory>(Texts);
        services.AddSingleton<IClock>(new Clock(new StandingTime()));
        services.AddSingleton<ISiteService, BishkekSettings>();
        services.AddSingleton<ILocalClock, LocalClock>();
        new LiquidStartup().ConfigureServices(services);
        configure?.Invoke(services);
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
        _scope = _services.CreateAsyncScope();
        Request = new DefaultHttpContext { RequestServices = Services };
        Request.Request.Scheme = "https";
        Request.Request.Host = new HostString("forum.example");
        Services.GetRequiredService<IHttpContextAccessor>().HttpContext = Request;
    }

    public IServiceProvider Services => _scope.ServiceProvider;

    public DictionaryFiles Files { get; } = new();

    public DictionaryTexts Texts { get; } = new();

    public DefaultHttpContext Request { get; }

    public static DateTime Now { get; } = new(2026, 11, 24, 20, 30, 0, DateTimeKind.Utc);

    /// <summary>Renders text that is not a file.</summary>
    public Task<string> RenderAsync(string template, object? model = null)
        => Services.GetRequiredService<ILiquidTemplateManager>().RenderStringAsync(template, Services.GetRequiredService<HtmlEncoder>(), model);

    /// <summary>Renders a file of the module "Theme".</summary>
    public async Task<string> RenderFileAsync(string name, object? model = null)
    {
        var template = Services.GetRequiredService<LiquidTemplateStore>().Get($"Theme/Views/{name}.liquid");
        var context = Services.GetRequiredService<RequestTemplateContext>();
        var content = new RenderedContent();
        context.Enter(template, model);
        try
        {
            await template.RenderAsync(content, Services.GetRequiredService<HtmlEncoder>(), context);
        }
        finally
        {
            context.Leave();
        }

        return HtmlText.Of(content);
    }

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _services.DisposeAsync();
    }

    private sealed class StandingTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}

/// <summary>Template files of the single module "Theme", by path; changes are noticed like changes on disk.</summary>
internal sealed class DictionaryFiles : IModuleFiles
{
    private readonly Dictionary<string, string> _files = new(StringComparer.OrdinalIgnoreCase);
    private ConfigurationReloadToken _changed = new();

    public IReadOnlyList<ModuleFileSet> Modules => [new ModuleFileSet("Theme", IsTheme: true, [.. _files.Keys.Order(StringComparer.Ordinal)])];

    public string this[string name]
    {
        set
        {
            _files[$"Views/{name}.liquid"] = value;
            var changed = _changed;
            _changed = new ConfigurationReloadToken();
            changed.OnReload();
        }
    }

    public IFileInfo? Find(string moduleId, string path)
        => moduleId == "Theme" && _files.TryGetValue(path, out var text) ? new TextFile(path, text) : null;

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

/// <summary>Translations by context and text.</summary>
internal sealed class DictionaryTexts : IStringLocalizerFactory
{
    public Dictionary<(string Context, string Text), string> Translations { get; } = [];

    public IStringLocalizer Create(Type resourceSource) => throw new NotSupportedException();

    public IStringLocalizer Create(string baseName, string location) => new Localizer(Translations, baseName);

    private sealed class Localizer(Dictionary<(string, string), string> translations, string context) : IStringLocalizer
    {
        public LocalizedString this[string name] => new(name, translations.GetValueOrDefault((context, name), name));

        public LocalizedString this[string name, params object[] arguments]
            => new(name, string.Format(System.Globalization.CultureInfo.CurrentCulture, this[name].Value, arguments));

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => throw new NotSupportedException();
    }
}

/// <summary>The settings of a site in Bishkek, six hours ahead of UTC.</summary>
internal sealed class BishkekSettings : ISiteService
{
    private readonly SiteSettings _settings = new() { TimeZoneId = "Asia/Bishkek" };

    public Task<ISite> GetSiteSettingsAsync() => Task.FromResult<ISite>(_settings);

    public Task<ISite> LoadSiteSettingsAsync() => GetSiteSettingsAsync();

    public Task UpdateSiteSettingsAsync(ISite site) => throw new InvalidOperationException("Templates change no settings.");
}
