using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;

namespace Sapling.Display.Content;

/// <summary>The page of each content item under its id, and its title.</summary>
[RequireFeatures("OrchardCore.Contents")]
internal sealed class ContentsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<IContentDisplayDriver, ContentsMetadataDriver>();

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapAreaControllerRoute("DisplayContentItem", "OrchardCore.Contents", "Contents/ContentItems/{contentItemId}", new { controller = "Item", action = "Display" });
}
