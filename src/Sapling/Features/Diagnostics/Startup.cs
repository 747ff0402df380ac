using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Modules;
using Sapling.Modules.Startup;

namespace Sapling.Features.Diagnostics;

/// <summary>Adds a page to an empty response with a status code, and another for a failed request.</summary>
internal sealed class Startup : StartupBase, IBeforeRouting
{
    /// <summary>Outermost, around the cache too.</summary>
    public override int ConfigureOrder => -1000;

    public void ConfigureBeforeRouting(IApplicationBuilder app)
        => app.UseMiddleware<FailurePage>().UseStatusCodePagesWithReExecute("/Error/{0}");

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => routes.MapAreaControllerRoute("Diagnostics.Error", "OrchardCore.Diagnostics", "Error/{status?}", new { controller = "Diagnostics", action = "Error" });
}
