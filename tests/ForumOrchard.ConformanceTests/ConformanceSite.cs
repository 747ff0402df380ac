using System.Text.Json;

namespace ForumOrchard.ConformanceTests;

/// <summary>A site with the probing module, on the runtime that these tests were built for.</summary>
public sealed class ConformanceSite : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("forum-conformance-").FullName;
    private WebApplication? _app;

    public IReadOnlyDictionary<string, string?> Answers { get; private set; } = new Dictionary<string, string?>();

    public async ValueTask InitializeAsync()
    {
        const string Tenant = "OrchardCore:OrchardCore_AutoSetup:Tenants:0:";
        Environment.SetEnvironmentVariable("ORCHARD_APP_DATA", _folder);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(ConformanceSite).Assembly.GetName().Name,
            ContentRootPath = _folder,
            WebRootPath = Directory.CreateDirectory(Path.Combine(_folder, "wwwroot")).FullName,
            EnvironmentName = "Production",
        });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ORCHARD_APP_DATA"] = _folder,
            ["Urls"] = "http://127.0.0.1:0",
            ["Logging:LogLevel:Default"] = "Critical",
            [Tenant + "ShellName"] = "Default",
            [Tenant + "SiteName"] = "Conformance",
            [Tenant + "SiteTimeZone"] = "Asia/Bishkek",
            [Tenant + "AdminUsername"] = "admin",
            [Tenant + "AdminEmail"] = "admin@example.org",
            [Tenant + "AdminPassword"] = "Conformance-2026!",
            [Tenant + "DatabaseProvider"] = "Sqlite",
            [Tenant + "RecipeName"] = "Conformance",
        });
        builder.Services.AddOrchardCms().AddSetupFeatures("OrchardCore.AutoSetup");
        _app = builder.Build();
        _app.UseOrchardCore();
        await _app.StartAsync();

        using var client = new HttpClient { BaseAddress = new Uri(_app.Urls.First()), Timeout = TimeSpan.FromMinutes(5) };
        using var setUp = await client.GetAsync(new Uri("/", UriKind.Relative));
        var answers = await client.GetStringAsync(new Uri("/conformance?q=a&q=%3Cb%3E", UriKind.Relative));
        if (Environment.GetEnvironmentVariable("WRITE_ANSWERS") is { } file)
        {
            await File.WriteAllTextAsync(file, answers);
        }

        Answers = JsonSerializer.Deserialize<Dictionary<string, string?>>(answers)!;
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }
}
