using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace ForumOrchard.Redirects.Missed;

/// <summary>What visitors asked for and did not find.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<MissedTally>();
        services.AddDataMigration<MissedMigrations>();
        services.AddSingleton<IBackgroundTask, WriteMissedTask>();
        services.AddNavigationProvider<MissedMenu>();
    }

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) => app.UseMiddleware<MissedAddressMiddleware>();
}
