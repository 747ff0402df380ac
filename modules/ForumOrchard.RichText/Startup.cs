using ForumOrchard.RichText.Services;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace ForumOrchard.RichText;

/// <summary>What the dialogs of the editor find.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<TextEditors>();
        services.AddScoped<PageFinder>();
        services.AddScoped<PictureFinder>();
    }
}
