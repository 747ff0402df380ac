using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using Sapling.Data;
using YesSql;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace Sapling.Tests.Data;

/// <summary>The database of a test class; the classes are the same for both kinds.</summary>
public abstract class TestDatabase : IAsyncLifetime
{
    private ServiceProvider? _services;

    /// <summary>"Sqlite" or "Postgres".</summary>
    public abstract string Provider { get; }

    public string ConnectionString { get; private set; } = "";

    public IServiceProvider Services => _services!;

    public IStore Store => Services.GetRequiredService<IStore>();

    public virtual async ValueTask InitializeAsync()
    {
        ConnectionString = await CreateAsync();
        _services = CreateServices();
        await Store.InitializeAsync(TestContext.Current.CancellationToken);
        await MigrateAsync(Services);
    }

    /// <summary>Services of a site over this database.</summary>
    public ServiceProvider CreateServices(Action<IServiceCollection>? more = null)
    {
        var services = new ServiceCollection().AddLogging().AddSaplingData();
        services.AddSingleton(new SaplingDataOptions { DatabaseProvider = Provider, ConnectionString = ConnectionString, TablePrefix = "t" });
        services.AddIndexProvider<ArticleIndexProvider>();
        services.AddDataMigration<ArticleMigrations>();
        more?.Invoke(services);
        return services.BuildServiceProvider(validateScopes: true);
    }

    public static async Task MigrateAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IDataMigrationManager>().UpdateAllFeaturesAsync();
    }

    /// <summary>Saves documents in a separate session.</summary>
    public async Task SaveAsync(params object[] documents)
    {
        await using var session = Store.CreateSession();
        foreach (var document in documents)
        {
            await session.SaveAsync(document);
        }

        await session.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Reads in a separate session.</summary>
    public async Task<T> ReadAsync<T>(Func<ISession, Task<T>> read)
    {
        await using var session = Store.CreateSession();
        return await read(session);
    }

    public virtual async ValueTask DisposeAsync()
    {
        if (_services is not null)
        {
            await _services.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    protected abstract Task<string> CreateAsync();
}

public sealed class SqliteTestDatabase : TestDatabase
{
    private readonly string _folder = Directory.CreateTempSubdirectory("forum-data-").FullName;

    public override string Provider => "Sqlite";

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    protected override Task<string> CreateAsync() => Task.FromResult($"Data Source={Path.Combine(_folder, "site.db")}");
}

public sealed class PostgresTestDatabase(PostgresServer server) : TestDatabase
{
    public override string Provider => "Postgres";

    protected override Task<string> CreateAsync() => server.CreateDatabaseAsync(TestContext.Current.CancellationToken);
}

/// <summary>Base of test classes; a new database for every test.</summary>
public abstract class DataTests(TestDatabase database) : IAsyncLifetime
{
    protected TestDatabase Database { get; } = database;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => Database.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
