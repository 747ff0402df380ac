using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Contents.Models;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;
using Sapling.Features.Contents.Admin;

namespace Sapling.Features.Contents;

/// <summary>Routes, cache tags, texts and permissions of all items, and a page for each under its id.</summary>
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IContentHandler, ContentsHandler>();
        services.AddScoped<IContentHandler, FullTextAspectHandler>();
        services.AddScoped<IContentDisplayDriver, ContentsMetadataDriver>();
        services.AddContentPart<CommonPart>();
        services.AddPermissionProvider<ContentPermissions>();
        services.AddRecipeExecutionStep<ContentStep>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapAreaControllerRoute("DisplayContentItem", "OrchardCore.Contents", "Contents/ContentItems/{contentItemId}", new { controller = "Item", action = "Display" });
}

/// <summary>The list of content in the admin.</summary>
[RequireFeatures("OrchardCore.Admin")]
internal sealed class AdminStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ContentList>();
        services.AddScoped<PartEditors>();
        services.AddScoped<IContentDisplayDriver, ContentButtonsDriver>();
        services.AddNavigationProvider<ContentMenu>();
    }
}
