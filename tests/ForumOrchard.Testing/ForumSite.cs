using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;
using Xunit;

namespace ForumOrchard.Testing;

/// <summary>
/// The Forum's site as visitors see it: the real host on Kestrel at a free local port, set up from its recipe into a
/// folder of its own. Share it among tests as an assembly or class fixture.
/// </summary>
public class ForumSite : IAsyncLifetime
{
    public const string AdminName = "admin";
    public const string AdminPassword = "Forum-2026-tests!";

    private readonly TemporaryFolder _folder = new();
    private Host? _host;

    /// <summary>Today where the site is. For six hours of a day it is not the day of UTC.</summary>
    public static DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeBySystemTimeZoneId(DateTime.UtcNow, "Asia/Bishkek"));

    /// <summary>Additional settings; set before the site starts.</summary>
    public Dictionary<string, string?> Settings { get; } = [];

    /// <summary>The hosting environment: Production unless set before the site starts.</summary>
    public string EnvironmentName { get; init; } = "Production";

    /// <summary>The set-up recipe.</summary>
    public string RecipeName { get; init; } = "Forum";

    /// <summary>The assembly that references the modules: the host's, or one that adds a test module.</summary>
    public string ApplicationName { get; init; } = typeof(Program).Assembly.GetName().Name!;

    /// <summary>Whether background tasks run on schedule; false for tests that run them explicitly.</summary>
    public bool RunsBackgroundTasks { get; init; } = true;

    /// <summary>Replaces services of the site; set before it starts.</summary>
    public Action<IServiceCollection> ChangeServices { get; set; } = _ => { };

    /// <summary>The site's address, with a trailing slash.</summary>
    public Uri Address { get; private set; } = new("http://localhost/");

    public string DataFolder => _folder.Path;

    public IServiceProvider Services => _host!.Services;

    /// <summary>Requests pages as an anonymous visitor, without following redirects.</summary>
    public HttpClient Client { get; private set; } = new();

    /// <summary>A visitor with separate cookies who follows redirects.</summary>
    public HttpClient NewVisitor()
        => new(new HttpClientHandler { CookieContainer = new() }) { BaseAddress = Address };

    /// <summary>Runs work in its own unit of work, as for a request.</summary>
    public Task InScopeAsync(Func<IServiceProvider, Task> work) => ShellScope.UsingNewScopeAsync(Services, scope => work(scope.ServiceProvider));

    public ValueTask InitializeAsync()
    {
        _host = new Host(this);
        _host.UseKestrel();
        _host.StartServer();
        Address = new Uri(_host.ClientOptions.BaseAddress.ToString());
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };
        return ValueTask.CompletedTask;
    }

    /// <summary>Waits for the search indexes, which are built after the site has started.</summary>
    public async Task UntilSearchableAsync(CancellationToken cancellationToken)
    {
        foreach (var address in new[] { "/ru/search?q=насилие", "/en/search?q=women" })
        {
            await Eventually.SeeAsync(
                () => Client.GetStringAsync(new Uri(address, UriKind.Relative), cancellationToken), page => page.Contains("<article", StringComparison.Ordinal), $"{address} finds", cancellationToken);
        }
    }

    /// <summary>Stops the site and starts it again on the same data.</summary>
    /// <param name="changeData">Changes the data folder in between.</param>
    public async Task RestartAsync(Action? changeData = null)
    {
        await StopAsync();
        changeData?.Invoke();
        await InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task StopAsync()
    {
        Client.Dispose();
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }
    }

    private sealed class Host(ForumSite site) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            const string Tenant = "OrchardCore:OrchardCore_AutoSetup:Tenants:0:";
            builder.UseContentRoot(SiteProject.Folder)
                .UseEnvironment(site.EnvironmentName)

                // Not by UseKestrel(0), which sets the port after the site was built, when a quick one may have started already.
                .UseSetting(WebHostDefaults.ServerUrlsKey, "http://127.0.0.1:0")
                .UseSetting(WebHostDefaults.ApplicationKey, site.ApplicationName)
                .UseSetting("ORCHARD_APP_DATA", site.DataFolder)
                .UseSetting(Tenant + "ShellName", "Default")
                .UseSetting(Tenant + "SiteName", "Forum")
                .UseSetting(Tenant + "SiteTimeZone", "Asia/Bishkek")
                .UseSetting(Tenant + "AdminUsername", AdminName)
                .UseSetting(Tenant + "AdminEmail", "admin@example.org")
                .UseSetting(Tenant + "AdminPassword", AdminPassword)
                .UseSetting(Tenant + "DatabaseProvider", "Sqlite")
                .UseSetting(Tenant + "RecipeName", site.RecipeName);
            foreach (var (name, value) in site.Settings)
            {
                builder.UseSetting(name, value);
            }

            if (!site.RunsBackgroundTasks)
            {
                builder.ConfigureTestServices(services => services.Remove(services.Single(service => service.ImplementationType?.Name == "BackgroundTaskRunner")));
            }

            builder.ConfigureTestServices(site.ChangeServices);
        }
    }
}
