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

/// <summary>What every site needs of its host: its life from start to stop, its files, its keys, and a unit of work for each request.</summary>
internal sealed class HostStartup : StartupBase, IBeforeRouting
{
    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    /// <summary>First of all when services are configured; others may replace what is registered here.</summary>
    public override int Order => -1000;

    /// <summary>Behind what answers without a unit of work: pages for errors, the cache.</summary>
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

        // Versions of files (asp-append-version, append_version) are computed from the web root.
        var environment = app.ApplicationServices.GetRequiredService<IWebHostEnvironment>();
        environment.WebRootFileProvider = new CompositeFileProvider(environment.WebRootFileProvider, files);

        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, OnPrepareResponse = file => SetLifetime(file.Context) });
        app.UseMiddleware<UnitOfWorkMiddleware>();
    }

    /// <summary>An address with a version (<c>?v=</c>) never changes what it stands for.</summary>
    private static void SetLifetime(HttpContext context)
    {
        var headers = context.Response.GetTypedHeaders();
        headers.CacheControl = context.Request.Query.ContainsKey("v")
            ? new CacheControlHeaderValue { Public = true, MaxAge = Year, Extensions = { new NameValueHeaderValue("immutable") } }
            : new CacheControlHeaderValue { Public = true, MaxAge = TimeSpan.FromHours(1) };
        context.Response.Headers.XContentTypeOptions = "nosniff";
    }
}
