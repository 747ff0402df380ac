using ForumOrchard.Testing;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using Sapling.Caching;
using Sapling.Data;
using Sapling.Data.Invalidating;
using Sapling.Redis;
using Sapling.Tests.Data;
using Sapling.Tests.Modules;

namespace Sapling.Tests.Redis;

/// <summary>A process of a site whose pages tell who rendered them, and how many were rendered before.</summary>
internal sealed class RedisNode : IAsyncDisposable
{
    private readonly TemporaryFolder _keys;
    private readonly string _name;
    private TestApplication? _site;
    private int _rendered;

    private RedisNode(string name, TemporaryFolder keys) => (_name, _keys) = (name, keys);

    public IServiceProvider Services => _site!.Services;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private InvalidationLog Log => Services.GetRequiredService<InvalidationLog>();

    public static async Task<RedisNode> StartAsync(string name, TestDatabase database, string redis, TemporaryFolder? keys = null)
    {
        var node = new RedisNode(name, keys ?? new TemporaryFolder());
        var caching = new CachingStartup(new ConfigurationBuilder().Build());
        var sharing = new RedisStartup(new ConfigurationBuilder().AddInMemoryCollection([new("OrchardCore:OrchardCore_Redis:Configuration", redis), new("OrchardCore:OrchardCore_Redis:InstancePrefix", "tests-")]).Build());
        node._site = await TestApplication.StartAsync(
            services =>
            {
                services.AddSingleton(new SaplingDataOptions { DatabaseProvider = database.Provider, ConnectionString = database.ConnectionString, TablePrefix = "t" });
                caching.ConfigureServices(services.AddSaplingData());
                services.AddDataProtection().SetApplicationName("Default").PersistKeysToFileSystem(new DirectoryInfo(node._keys.Path));
                sharing.ConfigureServices(services);
                services.AddHostedService<InvalidationWatch>();
            },
            caching.ConfigureBeforeRouting,
            context => context.Response.WriteAsync($"{name} {++node._rendered}", Cancellation));
        await node.Log.BeginAsync(Cancellation);
        await ShellScope.UsingNewScopeAsync(node.Services, async scope =>
        {
            foreach (var events in scope.ServiceProvider.GetServices<IModularTenantEvents>())
            {
                await events.ActivatedAsync();
            }
        });
        return node;
    }

    /// <summary>The page, once the node knows of all changes.</summary>
    public async Task<string> GetAsync()
    {
        await Log.CatchUpAsync(Cancellation);
        return await GetNowAsync();
    }

    /// <summary>The page, whatever the node knows.</summary>
    public Task<string> GetNowAsync() => _site!.Client.GetStringAsync("/en", Cancellation);

    /// <summary>A change of content.</summary>
    public Task ChangeAsync() => ShellScope.UsingNewScopeAsync(Services, scope => scope.ServiceProvider.GetRequiredService<ITagCache>().RemoveTagAsync("contentitemid:menu"));

    /// <summary>Encrypts as sign-ins are, with the keys of this node.</summary>
    public string Protect(string text) => Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Protect(text);

    public string Unprotect(string text) => Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Unprotect(text);

    /// <summary>Another process with the same folder.</summary>
    public Task<RedisNode> RestartAsync(TestDatabase database, string redis) => StartAsync(_name, database, redis, _keys);

    public override string ToString() => _name;

    public async ValueTask DisposeAsync()
    {
        await _site!.DisposeAsync();
        _keys.Dispose();
    }
}
