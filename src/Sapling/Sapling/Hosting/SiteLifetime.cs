using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using Sapling.Data.Invalidating;
using Sapling.Modules.Startup;
using Sapling.Setup;
using YesSql;

namespace Sapling.Hosting;

/// <summary>Starts the site before the server listens, and stops it after the server has stopped.</summary>
internal sealed class SiteLifetime : IHostedLifecycleService, IDisposable
{
    private readonly IServiceProvider _services;
    private readonly SiteComposition _site;
    private readonly SitePipeline _pipeline;
    private readonly ShellSettings _settings;
    private readonly IServer _server;
    private readonly Lazy<Task> _stop;

    public SiteLifetime(IServiceProvider services, SiteComposition site, SitePipeline pipeline, ShellSettings settings, IServer server)
    {
        _services = services;
        _site = site;
        _pipeline = pipeline;
        _settings = settings;
        _server = server;
        _stop = new Lazy<Task>(TellThatItEndsAsync);
    }

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        if (_site.Command is { } command)
        {
            await InScopeAsync(async scope => SiteConsole.TellPassword(await ActivatorUtilities.CreateInstance<PasswordReset>(scope).RunAsync(command.UserName)));
            System.Environment.Exit(0);
        }

        var needsSetup = _site.Record is null;
        if (needsSetup && !_site.SetupFeatures.Contains(SetupFeatureIds.AutoSetup))
        {
            throw new SiteStartException($"The site is not set up, and the feature {SetupFeatureIds.AutoSetup}, which would do it, is not among the host's set-up features.");
        }

        await _services.GetRequiredService<IStore>().InitializeAsync(cancellationToken);

        // Before anything is cached.
        await _services.GetRequiredService<InvalidationLog>().BeginAsync(cancellationToken);
        await InScopeAsync(scope => scope.GetRequiredService<IDataMigrationManager>().UpdateAllFeaturesAsync());
        if (needsSetup)
        {
            SiteConsole.TellSetup(await ActivatorUtilities.CreateInstance<AutoSetup>(_services).RunAsync());
            _settings.State = TenantState.Running;
        }

        _site.SetupTurn?.Dispose();

        await InScopeAsync(_pipeline.BuildAsync);
        await InScopeAsync(scope => TellAsync(scope, events => events.ActivatingAsync()));
        await InScopeAsync(scope => TellAsync(scope, events => events.ActivatedAsync()));
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        SiteConsole.TellAddress(_server.Features.Get<IServerAddressesFeature>()?.Addresses ?? []);
        return Task.CompletedTask;
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The server has already stopped: hosted services stop in reverse order. A second stop waits for the first.</summary>
    public Task StopAsync(CancellationToken cancellationToken) => _stop.Value;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Disposed after the store, which is created later: whoever waits for the lock finds the database closed.</summary>
    public void Dispose()
    {
        _site.SetupTurn?.Dispose();
        _site.Lock?.Dispose();
    }

    private async Task TellThatItEndsAsync()
    {
        await InScopeAsync(scope => TellAsync(scope, events => events.TerminatingAsync()));
        await InScopeAsync(scope => TellAsync(scope, events => events.TerminatedAsync()));
    }

    private Task InScopeAsync(Func<IServiceProvider, Task> work)
        => ShellScope.UsingNewScopeAsync(_services, scope => work(scope.ServiceProvider));

    private static async Task TellAsync(IServiceProvider scope, Func<IModularTenantEvents, Task> tell)
    {
        foreach (var events in scope.GetServices<IModularTenantEvents>())
        {
            await tell(events);
        }
    }
}
