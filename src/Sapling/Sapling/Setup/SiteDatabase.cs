using System.Data.Common;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Npgsql;
using Sapling.Data;
using Sapling.Hosting;
using Sapling.Modules.Json;
using Sapling.Modules.Startup;

namespace Sapling.Setup;

/// <summary>Access to the site's database before the container exists: where it is, and whether it holds a site.</summary>
internal static class SiteDatabase
{
    /// <summary>The configured database; SQLite in the data folder by default.</summary>
    /// <exception cref="SiteStartException">The provider is unknown, or its connection string is missing or invalid.</exception>
    public static SaplingDataOptions Settings(AutoSetupOptions? setup, DataFolder data)
    {
        var prefix = setup?.DatabaseTablePrefix ?? "";
        switch (setup?.DatabaseProvider)
        {
            case null or "" or "Sqlite":
                return new SaplingDataOptions { ConnectionString = $"Data Source={Path.Combine(data.Site, "OrchardCore.db")}", TablePrefix = prefix };
            case "Postgres":
                try
                {
                    var connection = new NpgsqlConnectionStringBuilder(setup.DatabaseConnectionString);
                    return connection.Host is null
                        ? throw new SiteStartException("The database setting DatabaseConnectionString names no host; PostgreSQL needs one, such as \"Host=localhost;Database=forum;Username=forum;Password=…\".")
                        : new SaplingDataOptions { DatabaseProvider = "Postgres", ConnectionString = setup.DatabaseConnectionString, TablePrefix = prefix };
                }
                catch (ArgumentException exception)
                {
                    throw new SiteStartException($"The database setting DatabaseConnectionString cannot be read: {exception.Message}", exception);
                }

            default:
                throw new SiteStartException($"The database setting DatabaseProvider is \"{setup.DatabaseProvider}\"; it can be Sqlite or Postgres.");
        }
    }

    /// <summary>The record written by set-up; null if there is none.</summary>
    /// <exception cref="SiteStartException">The database cannot be reached or read.</exception>
    public static SiteRecord? ReadRecord(SaplingDataOptions settings)
    {
        try
        {
            using var connection = Connect(settings);
            return HasDocuments(connection, settings) ? ReadRecord(connection, settings) : null;
        }
        catch (DbException exception)
        {
            throw new SiteStartException($"The database ({settings.DatabaseProvider}) cannot be used: {exception.Message}", exception);
        }
    }

    private static DbConnection Connect(SaplingDataOptions settings)
    {
        DbConnection connection = settings.DatabaseProvider == "Postgres"
            ? new NpgsqlConnection(settings.ConnectionString)
            : new SqliteConnection(settings.ConnectionString);
        if (connection is SqliteConnection && !OperatingSystem.IsWindows())
        {
            // SQLite gives its log the mode of the file. It would create the file itself, readable for all.
            var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.ReadWrite, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite };
            new FileStream(connection.DataSource, options).Dispose();
        }

        connection.Open();
        return connection;
    }

    private static bool HasDocuments(DbConnection connection, SaplingDataOptions settings)
    {
        using var command = connection.CreateCommand();
        command.CommandText = connection is NpgsqlConnection
            ? "select count(*) from information_schema.tables where table_name = @table and table_schema = current_schema()"
            : "select count(*) from sqlite_master where name = @table";
        Add(command, "table", Table(settings));
        return Convert.ToInt64(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture) > 0;
    }

    private static SiteRecord? ReadRecord(DbConnection connection, SaplingDataOptions settings)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"select \"Content\" from \"{Table(settings)}\" where \"Type\" like @type";
        Add(command, "type", typeof(SiteRecord).FullName + ",%");
        return command.ExecuteScalar() is string content ? JsonSerializer.Deserialize<SiteRecord>(content, StoredJson.Options) : null;
    }

    private static string Table(SaplingDataOptions settings) => settings.TablePrefix.Length > 0 ? settings.TablePrefix + "_Document" : "Document";

    private static void Add(DbCommand command, string name, string value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
