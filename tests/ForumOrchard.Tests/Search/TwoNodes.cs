using ForumOrchard.Testing;

namespace ForumOrchard.Tests.Search;

/// <summary>Two processes on one PostgreSQL database with separate data folders: this one, and another started beside it.</summary>
public sealed class TwoNodes : IAsyncLifetime
{
    private const string Provider = "OrchardCore:OrchardCore_AutoSetup:Tenants:0:DatabaseProvider";
    private const string ConnectionString = "OrchardCore:OrchardCore_AutoSetup:Tenants:0:DatabaseConnectionString";

    private readonly PostgresServer _server = new();
    private readonly TemporaryFolder _folder = new();

    /// <summary>The node on which tests change content.</summary>
    public ForumSite First { get; } = new();

    /// <summary>The node that visitors use.</summary>
    public SiteProcess Second { get; private set; } = null!;

    /// <summary>A visitor of the second node, without following redirects.</summary>
    public HttpClient Visitor { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var database = await _server.CreateDatabaseAsync(cancellation);
        First.Settings[Provider] = "Postgres";
        First.Settings[ConnectionString] = database;
        await First.InitializeAsync();
        using var response = await First.Client.GetAsync(new Uri("/ru", UriKind.Relative), cancellation);
        Second = SiteProcess.Start(_folder.Path, new Dictionary<string, string>
        {
            [Provider.Replace(":", "__", StringComparison.Ordinal)] = "Postgres",
            [ConnectionString.Replace(":", "__", StringComparison.Ordinal)] = database,
        });
        await Second.WaitUntilStartedAsync(cancellation);
        Visitor = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Second.Address };
    }

    public async ValueTask DisposeAsync()
    {
        Visitor?.Dispose();
        if (Second is not null)
        {
            await Second.DisposeAsync();
        }

        await First.DisposeAsync();
        await _server.DisposeAsync();
        _folder.Dispose();
    }
}
