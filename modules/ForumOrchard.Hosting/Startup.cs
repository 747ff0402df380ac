using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ForumOrchard.Hosting.Health;
using ForumOrchard.Hosting.Requests;
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

/// <summary>How the site answers over HTTP, whatever it answers.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<MvcOptions>(options => options.Conventions.Add(new HeadConvention()));

        // The runtime says where its keys are; files that can be read are ours to see to.
        services.AddOptions<KeyManagementOptions>().PostConfigure<ILoggerFactory>((options, loggers) =>
        {
            if (options.XmlRepository is FileSystemXmlRepository files)
            {
                options.XmlRepository = new ReadableKeys(files.Directory, loggers);
            }
        });

        // Over HTTPS too: the one secret that a page holds is its form's token, which is encrypted anew each time, so that its length betrays nothing.
        services.Configure<ResponseCompressionOptions>(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/atom+xml", "application/manifest+json"];
        });
        services.AddSingleton<IStartupFilter, AcceptedEncoding>();
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);

        // Left alone, each Cyrillic letter becomes a seven-byte entity, and a Russian page three times as long. Orchard Core has its encoders from the
        // host, which reads no options of a module.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddSingleton(JavaScriptEncoder.Create(UnicodeRanges.All));
    }

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapRead("health/ready", Readiness.WriteAsync);
}
