using ForumOrchard.Languages.Words;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace ForumOrchard.Languages.Menus;

/// <summary>The menus of all languages side by side.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<MenuEntries>();
        services.AddScoped<MenuComparison>();
        services.AddScoped<MenuEntryCopies>();
        services.AddScoped<ITranslatableWords, MenuWords>();
        services.AddNavigationProvider<MenusAdminMenu>();
    }
}
