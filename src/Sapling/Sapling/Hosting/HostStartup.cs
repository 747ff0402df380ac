using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;
using OrchardCore.Setup.Events;
using Sapling.Modules.Files;
using Sapling.Requests;
using Sapling.Setup;
using StartupBase = OrchardCore.Modules.StartupBase;
using Sapling.Modules.Startup;

namespace Sapling.Hosting;

/// <summary>What every site needs from its host: start and stop, files, keys, and a unit of work for each request.</summary>
internal sealed class HostStartup : StartupBase, IBeforeRouting
{
    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    /// <summary>First of all start-ups to configure services; others may replace what it registers.</summary>
    public override int Order => -1000;

    /// <summary>After the middleware that answers without a unit of work: error pages and the cache.</summary>
    public override int ConfigureOrder => -800;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<SitePipeline>();
        services.AddHostedService<SiteLifetime>();
        services.AddScoped<ISetupEventHandler, SiteRecordHandler>();
        services.Configure<KestrelServerOptions>(options => options.AddServerHeader = false);
        services.AddHttpContextAccessor();
        services.AddMemoryCache();
        services.AddLocalization();

        var site = (SiteComposition)services.First(service => service.ServiceType == typeof(SiteComposition)).ImplementationInstance!;
        services.AddDataProtection()
            .SetApplicationName("Default")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(site.Data.Site, "DataProtection-Keys")));
    }

    public void ConfigureBeforeRouting(IApplicationBuilder app)
    {
        var files = new StaticModuleFiles(app.ApplicationServices.GetRequiredService<IModuleFiles>());

        // File versions (asp-append-version, append_version) are computed from the web root.
        var environment = app.ApplicationServices.GetRequiredService<IWebHostEnvironment>();
        environment.WebRootFileProvider = new CompositeFileProvider(environment.WebRootFileProvider, files);

        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, OnPrepareResponse = file => SetLifetime(file.Context) });
        app.UseMiddleware<UnitOfWorkMiddleware>();
    }

    /// <summary>The content at an address with a version (<c>?v=</c>) never changes.</summary>
    private static void SetLifetime(HttpContext context)
    {
        var headers = context.Response.GetTypedHeaders();
        headers.CacheControl = context.Request.Query.ContainsKey("v")
            ? new CacheControlHeaderValue { Public = true, MaxAge = Year, Extensions = { new NameValueHeaderValue("immutable") } }
            : new CacheControlHeaderValue { Public = true, MaxAge = TimeSpan.FromHours(1) };
        context.Response.Headers.XContentTypeOptions = "nosniff";
    }
}
