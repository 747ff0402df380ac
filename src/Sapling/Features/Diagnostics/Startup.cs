using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticFiles;
using OrchardCore.Modules;
using Sapling.Modules.Startup;

namespace Sapling.Features.Diagnostics;

/// <summary>Adds a page to an empty response with a status code, and another for a failed request.</summary>
internal sealed class Startup : StartupBase, IBeforeRouting
{
    private static readonly FileExtensionContentTypeProvider FileTypes = new();

    /// <summary>Outermost, around the cache too.</summary>
    public override int ConfigureOrder => -1000;

    public void ConfigureBeforeRouting(IApplicationBuilder app)
        => app.UseMiddleware<FailurePage>().UseStatusCodePagesWithReExecute("/Error/{0}").Use(LeaveFilesEmptyAsync);

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => routes.MapAreaControllerRoute("Diagnostics.Error", "OrchardCore.Diagnostics", "Error/{status?}", new { controller = "Diagnostics", action = "Error" });

    /// <summary>As on Orchard Core: an address that ends as a file's does gets no page.</summary>
    private static async Task LeaveFilesEmptyAsync(HttpContext context, RequestDelegate next)
    {
        await next(context);
        if (context.Response.StatusCode >= StatusCodes.Status400BadRequest
            && FileTypes.TryGetContentType(context.Request.Path.Value ?? string.Empty, out _)
            && context.Features.Get<IStatusCodePagesFeature>() is { } pages)
        {
            pages.Enabled = false;
        }
    }
}
