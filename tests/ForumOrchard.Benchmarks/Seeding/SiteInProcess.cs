using ForumOrchard.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;

namespace ForumOrchard.Benchmarks.Seeding;

/// <summary>The site in this process, for operations that a visitor cannot request.</summary>
internal sealed class SiteInProcess : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SiteInProcess(WebApplication app) => _app = app;

    public IServiceProvider Services => _app.Services;

    /// <summary>Starts the site on a data folder that is set up.</summary>
    public static async Task<SiteInProcess> StartAsync(string dataFolder)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = "ForumOrchard.Web",
            ContentRootPath = SiteProject.Folder,
            EnvironmentName = "Production",
            Args = ["--urls", "http://127.0.0.1:0"],
        });
        builder.Configuration.AddInMemoryCollection([new("ORCHARD_APP_DATA", dataFolder)]);
        builder.Services.AddOrchardCms().AddSetupFeatures("OrchardCore.AutoSetup");
        var app = builder.Build();
        app.UseOrchardCore();
        await app.StartAsync();
        return new SiteInProcess(app);
    }

    /// <summary>Runs the work as a unit of work.</summary>
    public Task WithinScopeAsync(Func<IServiceProvider, Task> work) => ShellScope.UsingNewScopeAsync(Services, scope => work(scope.ServiceProvider));

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
