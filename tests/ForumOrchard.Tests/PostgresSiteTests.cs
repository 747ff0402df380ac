using ForumOrchard.Testing;

namespace ForumOrchard.Tests;

/// <summary>The whole site on PostgreSQL, as with several nodes.</summary>
public sealed class PostgresSiteTests : IAsyncLifetime
{
    private readonly PostgresServer _server = new();
    private readonly ForumSite _site = new();
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        const string Tenant = "OrchardCore:OrchardCore_AutoSetup:Tenants:0:";
        _site.Settings[Tenant + "DatabaseProvider"] = "Postgres";
        _site.Settings[Tenant + "DatabaseConnectionString"] = await _server.CreateDatabaseAsync(_cancellation);
        await _site.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Site_OnPostgres_IsSetUpSearchedAndFoundAgain()
    {
        Assert.Contains("Форум женских НПО", await GetAsync("/ru"), StringComparison.Ordinal);
        await _site.RestartAsync();

        Assert.Contains("<article", await GetAsync("/en/publications"), StringComparison.Ordinal);
        Assert.Contains("<article", await GetAsync("/ru/dialogues?country=KG"), StringComparison.Ordinal);
        Assert.Contains("<article", await GetAsync("/en/news/2024/09"), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_site.DataFolder, "Sites", "Default", "OrchardCore.db")));
        await Eventually.SeeAsync(
            () => GetAsync("/ru/search?q=" + Uri.EscapeDataString("женщинам")), page => page.Contains("<article", StringComparison.Ordinal), "the search finds", _cancellation);
    }

    private Task<string> GetAsync(string address) => _site.Client.GetStringAsync(new Uri(address, UriKind.Relative), _cancellation);
}
