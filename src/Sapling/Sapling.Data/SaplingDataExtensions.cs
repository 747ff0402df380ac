using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using Sapling.Data.Databases;
using Sapling.Data.Documents;
using Sapling.Data.Invalidating;
using Sapling.Data.Migrations;
using Sapling.Data.Sessions;
using Sapling.Modules.Cache;
using Sapling.Modules.Scopes;
using Sapling.Modules.Startup;
using YesSql;
using YesSql.Indexes;

namespace Sapling.Data;

/// <summary>Adds the data layer to an application.</summary>
internal static class SaplingDataExtensions
{
    /// <summary>Registers the store, a session per scope and the data migrations. Requires a <see cref="SaplingDataOptions"/>.</summary>
    public static IServiceCollection AddSaplingData(this IServiceCollection services)
    {
        services.AddSingleton<IContentSerializer, JsonContentSerializer>();
        services.AddSingleton(provider => CreateDatabase(
            provider.GetRequiredService<SaplingDataOptions>(),
            provider.GetRequiredService<ILogger<Database>>()));
        services.AddSingleton<IStore>(provider => new Store(
            provider.GetRequiredService<Database>(),
            provider.GetRequiredService<IContentSerializer>()).RegisterIndexes(provider.GetServices<IIndexProvider>()));
        services.AddSingleton<IDbConnectionAccessor, DbConnectionAccessor>();
        services.AddInvalidations();
        services.AddSingleton<InvalidationLog>();
        services.AddScoped<UnitOfWork>();
        services.AddScoped<IUnitOfWork>(provider => provider.GetRequiredService<UnitOfWork>());
        services.AddScoped(provider => provider.GetRequiredService<UnitOfWork>().Begin());
        services.AddScoped<IDataMigrationManager, DataMigrationManager>();
        return services;
    }

    /// <exception cref="SiteStartException">The options specify no database.</exception>
    public static Database CreateDatabase(SaplingDataOptions options, ILogger logger)
    {
        if (options.ConnectionString.Length == 0)
        {
            throw new SiteStartException("No connection string is configured for the database.");
        }

        try
        {
            return options.DatabaseProvider switch
            {
                "Sqlite" => new SqliteDatabase(options.ConnectionString, options.TablePrefix, logger),
                "Postgres" => new PostgresDatabase(options.ConnectionString, options.TablePrefix),
                var other => throw new SiteStartException($"The database provider \"{other}\" is not known; it can be Sqlite or Postgres."),
            };
        }
        catch (ArgumentException exception)
        {
            throw new SiteStartException($"The database's connection string cannot be read: {exception.Message}", exception);
        }
    }
}
