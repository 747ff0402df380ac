using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using Sapling.Data;

namespace Sapling.Redis;

/// <summary>
/// What several processes share through Redis, if the configuration names one: rendered pages, news of changes, and the keys of sign-ins. All of it is also
/// elsewhere, so that nothing waits for Redis and nothing is lost with it. With SQLite there is one process, and nobody to share with.
/// </summary>
internal sealed class RedisStartup(IConfiguration configuration) : StartupBase
{
    /// <summary>After the modules: one of them decides how the files of keys are read.</summary>
    public override int Order => 1000;

    public override void ConfigureServices(IServiceCollection services)
    {
        var settings = RedisSettings.Read(configuration);
        if (settings.Configuration.Length > 0 && services.Any(service => service.ImplementationInstance is SaplingDataOptions { DatabaseProvider: not "Sqlite" }))
        {
            Add(services, settings);
        }
    }

    /// <summary>On its own, so that a site without Redis does not load its library.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Add(IServiceCollection services, RedisSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(RedisServer.Read(settings));
        services.AddSingleton<RedisServer>();
        services.AddHostedService<ChangeBus>();
        services.AddSingleton<IModularTenantEvents, FreshStart>();

        var memory = services.Last(service => service.ServiceType == typeof(IOutputCacheStore));
        services.Remove(memory);
        services.AddSingleton<IOutputCacheStore>(provider =>
            new SharedPages(provider.GetRequiredService<RedisServer>(), (IOutputCacheStore)memory.ImplementationFactory!(provider)));

        services.AddOptions<KeyManagementOptions>().PostConfigure<RedisServer>((options, redis) =>
            options.XmlRepository = options.XmlRepository is { } files ? new SharedKeys(files, redis) : null);
    }
}
