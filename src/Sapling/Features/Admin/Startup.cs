using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.Modules;

namespace Sapling.Features.Admin;

/// <summary>The admin and access to it.</summary>
internal sealed class Startup : StartupBase
{
    /// <summary>Right after authentication.</summary>
    public override int ConfigureOrder => -140;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddOptions<MvcOptions>().Configure<IOptions<AdminOptions>>((mvc, admin) =>
            mvc.Conventions.Add(new AdminRoutes(admin.Value.AdminUrlPrefix)));
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        app.UseMiddleware<ScreenPolicy>().UseMiddleware<AdminGuard>();
}
