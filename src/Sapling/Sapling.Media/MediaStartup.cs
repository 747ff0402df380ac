using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;
using OrchardCore.Media;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using Sapling.Media.Files;
using Sapling.Media.Images;
using Sapling.Media.Liquid;
using Sapling.Media.Profiles;
using Sapling.Media.Recipes;
using Sapling.Media.Serving;

namespace Sapling.Media;

/// <summary>Files that editors upload.</summary>
[Feature("OrchardCore.Media")]
internal sealed class MediaStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<MediaEvents>();
        services.AddSingleton<MediaFileStore>();
        services.AddSingleton<IMediaFileStore>(provider => provider.GetRequiredService<MediaFileStore>());
        services.AddSingleton<ImageVariants>();
        services.AddRecipeExecutionStep<MediaStep>();
        services.AddRecipeExecutionStep<MediaProfilesStep>();
        services.AddLiquidFilter<AssetUrlFilter>("asset_url");
        services.AddLiquidFilter<ResizeUrlFilter>("resize_url");
        services.AddLiquidFilter<ImgTagFilter>("img_tag");
    }

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => app.UseMiddleware<MediaMiddleware>();
}
