using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Modules;
using Sapling.Modules.Startup;

namespace Sapling.Hosting;

/// <summary>The site's middleware and endpoints, in the order of the start-ups.</summary>
internal sealed class SitePipeline(SiteComposition site)
{
    private IApplicationBuilder? _host;
    private RequestDelegate? _after;
    private RequestDelegate? _pipeline;

    /// <summary>Stores the host's builder, from which the pipeline is built later.</summary>
    public void Attach(IApplicationBuilder host) => _host = host;

    /// <summary>Wraps the host's pipeline in the site's middleware.</summary>
    public RequestDelegate Wrap(RequestDelegate next)
    {
        _after = next;
        return context => _pipeline!(context);
    }

    /// <summary>Calls every start-up's <c>Configure</c>, after set-up and migrations, so that it may read the database.</summary>
    /// <param name="services">Services of a scope that lives as long as the call.</param>
    public async Task BuildAsync(IServiceProvider services)
    {
        if (_host is null)
        {
            return;
        }

        var app = _host.New();
        var startups = site.Startups.OrderBy(startup => startup.ConfigureOrder).ToList();

        // Middleware before routing can re-execute the request through it, as error pages do.
        foreach (var startup in startups.OfType<IBeforeRouting>())
        {
            startup.ConfigureBeforeRouting(app);
        }

        app.UseRouting();
        var routes = new SiteRoutes(app);
        foreach (var startup in startups)
        {
            startup.Configure(app, routes, services);
            if (startup is IAsyncStartup waiting)
            {
                await waiting.ConfigureAsync(app, routes, services);
            }
        }

        app.UseEndpoints(endpoints =>
        {
            foreach (var source in routes.DataSources)
            {
                endpoints.DataSources.Add(source);
            }
        });

        // The host's own pipeline continues if no endpoint of the site matched.
        app.Run(context => _after!(context));
        _pipeline = app.Build();
    }

    /// <summary>Collects endpoints while middleware is still being added before them.</summary>
    private sealed class SiteRoutes(IApplicationBuilder app) : IEndpointRouteBuilder
    {
        public IServiceProvider ServiceProvider => app.ApplicationServices;

        public ICollection<EndpointDataSource> DataSources { get; } = [];

        public IApplicationBuilder CreateApplicationBuilder() => app.New();
    }
}
