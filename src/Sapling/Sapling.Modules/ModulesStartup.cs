using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Entities;
using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;
using Sapling.Modules.Cache;
using Sapling.Modules.Entities;
using Sapling.Modules.Locking;
using Sapling.Modules.Time;

namespace Sapling.Modules;

/// <summary>Services available to every feature.</summary>
internal sealed class ModulesStartup : StartupBase
{
    public override int Order => -1000;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IClock, Clock>();
        services.AddScoped<ILocalClock, LocalClock>();
        services.AddInvalidations();
        services.AddSingleton<IIdGenerator, RandomIdGenerator>();
        services.AddSingleton<LocalLock>();
        services.AddSingleton<ILocalLock>(provider => provider.GetRequiredService<LocalLock>());
        services.AddSingleton<IDistributedLock>(provider => provider.GetRequiredService<LocalLock>());
    }
}
