using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Modules;

namespace Sapling.Display.Content;

/// <summary>The page of each content item, under its id and, where it has one, under its path.</summary>
[Feature("OrchardCore.Contents")]
internal sealed class ContentsStartup : StartupBase
{
    private const string Area = "OrchardCore.Contents";

    public override void ConfigureServices(IServiceCollection services) =>
        services.Configure<AutorouteOptions>(options => options.GlobalRouteValues = new RouteValueDictionary
        {
            ["area"] = Area,
            ["controller"] = "Item",
            ["action"] = "Display",
        });

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapAreaControllerRoute("DisplayContentItem", Area, "Contents/ContentItems/{contentItemId}", new { controller = "Item", action = "Display" });
}
