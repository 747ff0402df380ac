using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Modules;
using Sapling.Data.BackgroundTasks;
using Sapling.Data.Invalidating;
using Sapling.Data.Queries;

namespace Sapling.Data;

/// <summary>The store, a session for each scope, and data migrations, for every site.</summary>
internal sealed class DataStartup : StartupBase
{
    public override int Order => -900;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSaplingData();
        services.AddSingleton<BackgroundTaskTurns>();
        services.AddHostedService<BackgroundTaskRunner>();
        if (services.LastOrDefault(service => service.ServiceType == typeof(SaplingDataOptions))?.ImplementationInstance is SaplingDataOptions options)
        {
            TranslatorWarmUp.Begin(options);
            services.AddHostedService<InvalidationWatch>();
            if (options.DatabaseProvider != "Sqlite")
            {
                services.AddSingleton<IBackgroundTask, ThinInvalidationLogTask>();
            }
        }
    }
}
