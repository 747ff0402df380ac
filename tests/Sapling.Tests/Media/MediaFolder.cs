using ForumOrchard.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using OrchardCore.Entities;
using OrchardCore.Environment.Shell;
using OrchardCore.Media;
using OrchardCore.Media.Models;
using OrchardCore.Settings;
using Sapling.Features.Media.Files;
using Sapling.Features.Media.Images;
using Sapling.Features.Media.Serving;

namespace Sapling.Tests.Media;

/// <summary>A media folder with profiles, which can be requested like by a browser.</summary>
internal sealed class MediaFolder : ISiteService, IDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly SiteSettings _settings = new();
    private readonly ServiceProviderOfNothing _services = new();
    private readonly MediaMiddleware _middleware;

    /// <param name="events">Receives changes; null for nobody.</param>
    public MediaFolder(MediaEvents? events = null)
    {
        var shell = Microsoft.Extensions.Options.Options.Create(new ShellOptions { ShellsApplicationDataPath = _data.Path });
        Store = new MediaFileStore(Options, shell, new ShellSettings(), new HttpContextAccessor(), events ?? new MediaEvents([], []), Untranslated);
        Variants = new ImageVariants(shell, new ShellSettings(), new WarningLog(Warnings));
        _settings.Put(new MediaProfilesDocument
        {
            MediaProfiles = { ["card"] = new MediaProfile { Width = 40 }, ["webp"] = new MediaProfile { Width = 40, Format = OrchardCore.Media.Processing.Format.WebP }, ["square"] = new MediaProfile { Width = 20, Height = 20, Mode = OrchardCore.Media.Processing.ResizeMode.Crop } },
        });
        _middleware = new MediaMiddleware(_ => Task.CompletedTask, Store, Variants, this, Options);
        Directory.CreateDirectory(Store.Root);
        File.WriteAllText(Path.Join(_data.Path, "Sites", "Default", "secret.txt"), "secret");
    }

    private static StringLocalizer<MediaFileStore> Untranslated { get; } = new(new ResourceManagerStringLocalizerFactory(Microsoft.Extensions.Options.Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance));

    public IOptions<MediaOptions> Options { get; } = Microsoft.Extensions.Options.Options.Create(new MediaOptions());

    public MediaFileStore Store { get; }

    public ImageVariants Variants { get; }

    /// <summary>What operators are told.</summary>
    public List<string> Warnings { get; } = [];

    public string CacheFolder => Path.Join(_data.Path, "Sites", "Default", "MediaCache");

    /// <summary>Adds an image to the folder.</summary>
    public MediaFolder WithPicture(string path, int width = 100, int height = 50)
    {
        using var picture = NetVips.Image.Black(width, height, bands: 3) + 120;
        using var bytes = picture.Cast(NetVips.Enums.BandFormat.Uchar);
        bytes.WriteToFile(Path.Join(Store.Root, path));
        return this;
    }

    /// <summary>Adds an image in a format that its name does not tell.</summary>
    /// <param name="path">Where.</param>
    /// <param name="format">The extension of the format.</param>
    public MediaFolder WithDisguised(string path, string format)
    {
        WithPicture("original" + format);
        File.Move(Path.Join(Store.Root, "original" + format), Path.Join(Store.Root, path));
        return this;
    }

    public MediaFolder With(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(Store.Root, path))!);
        File.WriteAllText(Path.Join(Store.Root, path), text);
        return this;
    }

    public async Task<(HttpResponse Response, byte[] Body)> GetAsync(string address, string method = "GET", Action<HttpRequest>? ask = null)
    {
        var question = address.IndexOf('?', StringComparison.Ordinal);
        var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = _services };
        context.Request.Method = method;
        context.Request.Path = question < 0 ? address : address[..question];
        context.Request.QueryString = new QueryString(question < 0 ? null : address[question..]);
        context.Response.Body = body;
        ask?.Invoke(context.Request);
        await _middleware.InvokeAsync(context);
        return (context.Response, body.ToArray());
    }

    public Task<ISite> GetSiteSettingsAsync() => Task.FromResult<ISite>(_settings);

    public Task<ISite> LoadSiteSettingsAsync() => GetSiteSettingsAsync();

    public Task UpdateSiteSettingsAsync(ISite site) => Task.CompletedTask;

    public void Dispose()
    {
        Variants.Dispose();
        _data.Dispose();
    }

    private sealed class WarningLog(List<string> warnings) : ILogger<ImageVariants>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => warnings.Add(formatter(state, exception));
    }

    private sealed class ServiceProviderOfNothing : IServiceProvider
    {
        public object? GetService(Type serviceType)
            => serviceType == typeof(Microsoft.Extensions.Logging.ILoggerFactory) ? Microsoft.Extensions.Logging.Abstractions.NullLoggerFactory.Instance : null;
    }
}
