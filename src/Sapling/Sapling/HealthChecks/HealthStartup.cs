using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using OrchardCore.Modules;

namespace Sapling.HealthChecks;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: so does its database.</summary>
[Feature("OrchardCore.HealthChecks")]
internal sealed class HealthStartup : StartupBase
{
    private const string Ready = "ready";

    public override void ConfigureServices(IServiceCollection services)
        => services.AddHealthChecks().AddCheck<DatabaseCheck>("database", HealthStatus.Unhealthy, [Ready]);

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) });
    }
}
