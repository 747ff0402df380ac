using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using Sapling.Data.Databases;
using Sapling.Data.Documents;
using Sapling.Data.Migrations;
using Sapling.Data.Sessions;
using YesSql;
using YesSql.Indexes;

namespace Sapling.Data;

/// <summary>Puts the data layer into an application.</summary>
internal static class SaplingDataExtensions
{
    /// <summary>Registers the store, a session for each scope and the data migrations. Needs <see cref="SaplingDataOptions"/>.</summary>
    public static IServiceCollection AddSaplingData(this IServiceCollection services)
    {
        services.AddOptions<SaplingDataOptions>();
        services.AddOptions<DocumentJsonOptions>();
        services.TryAddSingleton<IContentSerializer, JsonContentSerializer>();
        services.TryAddSingleton(provider => CreateDatabase(provider.GetRequiredService<IOptions<SaplingDataOptions>>().Value));
        services.TryAddSingleton<IStore>(provider => new Store(
            provider.GetRequiredService<Database>(),
            provider.GetRequiredService<IContentSerializer>()).RegisterIndexes(provider.GetServices<IIndexProvider>()));
        services.TryAddSingleton<IDbConnectionAccessor, DbConnectionAccessor>();
        services.TryAddScoped<UnitOfWork>();
        services.TryAddScoped(provider => provider.GetRequiredService<UnitOfWork>().Begin(provider));
        services.TryAddScoped<IDataMigrationManager, DataMigrationManager>();
        return services;
    }

    /// <summary>Commits or cancels each request's session; stands inside the exception handler.</summary>
    public static IApplicationBuilder UseUnitOfWork(this IApplicationBuilder app) => app.UseMiddleware<UnitOfWorkMiddleware>();

    /// <exception cref="DatabaseUnavailableException">The options name no database.</exception>
    public static Database CreateDatabase(SaplingDataOptions options)
    {
        if (options.ConnectionString.Length == 0)
        {
            throw new DatabaseUnavailableException("No connection string is configured for the database.");
        }

        try
        {
            return options.DatabaseProvider switch
            {
                "Sqlite" => new SqliteDatabase(options.ConnectionString, options.TablePrefix),
                "Postgres" => new PostgresDatabase(options.ConnectionString, options.TablePrefix),
                var other => throw new DatabaseUnavailableException($"The database provider \"{other}\" is not known; it can be Sqlite or Postgres."),
            };
        }
        catch (ArgumentException exception)
        {
            throw new DatabaseUnavailableException($"The database's connection string is not valid: {exception.Message}", exception);
        }
    }
}
