using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using Sapling.Admin.Access;
using Sapling.Admin.Contents;

namespace Sapling.Admin;

/// <summary>The admin and who may enter it.</summary>
[Feature("OrchardCore.Admin")]
internal sealed class AdminStartup : StartupBase
{
    /// <summary>Right behind authentication.</summary>
    public override int ConfigureOrder => -140;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ContentList>();
        services.AddNavigationProvider<ContentMenu>();
        services.AddOptions<MvcOptions>().Configure<IOptions<AdminOptions>>((mvc, admin) =>
            mvc.Conventions.Add(new AdminRoutes(admin.Value.AdminUrlPrefix)));
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        app.UseMiddleware<AdminGuard>();
}
