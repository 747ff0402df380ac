using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Liquid;
using OrchardCore.Media;
using OrchardCore.Media.Fields;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;
using Sapling.Features.Media.Admin;
using Sapling.Features.Media.Drivers;
using Sapling.Features.Media.Files;
using Sapling.Features.Media.Images;
using Sapling.Features.Media.Liquid;
using Sapling.Features.Media.Profiles;
using Sapling.Features.Media.Recipes;
using Sapling.Features.Media.Serving;
using StartupBase = OrchardCore.Modules.StartupBase;

namespace Sapling.Features.Media;

/// <summary>The media library.</summary>
internal sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<MediaEvents>();
        services.AddSingleton<MediaFileStore>();
        services.AddSingleton<IBackgroundTask, UnfinishedFilesTask>();
        services.AddSingleton<IMediaFileStore>(provider => provider.GetRequiredService<MediaFileStore>());
        services.AddSingleton<ImageVariants>();
        services.AddScoped<MediaLibrary>();
        services.AddScoped<MediaUploads>();
        services.AddScoped<FieldUploads>();
        services.AddPermissionProvider<PermissionProvider>();
        services.AddContentField<MediaField>().UseDisplayDriver<MediaFieldDisplayDriver>();
        services.AddRecipeExecutionStep<MediaStep>();
        services.AddRecipeExecutionStep<MediaProfilesStep>();
        services.AddLiquidFilter<AssetUrlFilter>("asset_url");
        services.AddLiquidFilter<ResizeUrlFilter>("resize_url");
        services.AddLiquidFilter<ImgTagFilter>("img_tag");
    }

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        // File versions are computed from the web root, as those of modules' files are.
        var environment = serviceProvider.GetRequiredService<IWebHostEnvironment>();
        environment.WebRootFileProvider = new CompositeFileProvider(environment.WebRootFileProvider, ActivatorUtilities.CreateInstance<MediaVersions>(serviceProvider));
        app.UseMiddleware<MediaMiddleware>();
    }
}

/// <summary>The media library in the admin.</summary>
[RequireFeatures("OrchardCore.Admin")]
internal sealed class AdminStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddNavigationProvider<MediaMenu>();
    }
}
