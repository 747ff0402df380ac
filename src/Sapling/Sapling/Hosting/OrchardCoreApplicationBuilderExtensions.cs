using Microsoft.Extensions.DependencyInjection;
using Sapling.Hosting;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Adds the runtime to the host's pipeline, as Orchard Core does.</summary>
public static class OrchardCoreApplicationBuilderExtensions
{
    /// <summary>Hands all further requests to the site. Its pipeline is built when the host starts, after set-up and migrations.</summary>
    public static IApplicationBuilder UseOrchardCore(this IApplicationBuilder app)
    {
        var pipeline = app.ApplicationServices.GetRequiredService<SitePipeline>();
        pipeline.Attach(app);
        return app.Use(pipeline.Wrap);
    }
}
