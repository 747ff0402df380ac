using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ForumOrchard.Health.Points;
using ForumOrchard.Hosting.Health;
using ForumOrchard.Hosting.Requests;
using ForumOrchard.Hosting.Security;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StartupBase = OrchardCore.Modules.StartupBase;

namespace ForumOrchard.Hosting;

/// <summary>HTTP behavior common to all responses of the site.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<MvcOptions>(options =>
        {
            options.Conventions.Add(new HeadConvention());
            options.Filters.AddService<SignInLimit>();
            options.Filters.Add(new AsciiRedirects());
        });
        services.PostConfigureAll<CookieAuthenticationOptions>(AsciiRedirects.AfterSignIn);

        // The runtime decides where the keys are; this only replaces how they are read, to tolerate unreadable files.
        services.AddSingleton<UnreadableKeys>();
        services.AddOptions<KeyManagementOptions>().PostConfigure<ILoggerFactory, UnreadableKeys>((options, loggers, unreadable) =>
        {
            if (options.XmlRepository is FileSystemXmlRepository files)
            {
                options.XmlRepository = unreadable.Files = new ReadableKeys(files.Directory, loggers);
            }
        });

        // Over HTTPS too: the only secret in a page is its form token, which is encrypted differently each time, so that its length reveals nothing.
        services.Configure<ResponseCompressionOptions>(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/atom+xml", "application/manifest+json"];
        });
        services.AddSingleton<IStartupFilter, AcceptedEncoding>();
        services.AddSingleton<IStartupFilter, SecurityHeaders>();
        services.AddSingleton<IStartupFilter, TrackingParameters>();
        services.AddSingleton<IStartupFilter, PagesOfMissingFiles>();
        services.AddSingleton<IStartupFilter, FormsWithoutNul>();
        services.AddSingleton<SignInLimit>();
        services.AddHealthPoint<KeysPoint>();
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);

        // By default each Cyrillic letter becomes a seven-byte entity, which makes a Russian page three times as long.
        // Orchard Core takes its encoders from the host, which ignores a module's options.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddSingleton(JavaScriptEncoder.Create(UnicodeRanges.All));
    }

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapRead("health/ready", Readiness.WriteAsync);
}
