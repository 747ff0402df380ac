namespace Sapling.Data;

/// <summary>Where the site's data is.</summary>
internal sealed class SaplingDataOptions
{
    /// <summary>"Sqlite" or "Postgres", Orchard Core's names.</summary>
    public string DatabaseProvider { get; set; } = "Sqlite";

    /// <summary>An ADO.NET connection string; for SQLite at least <c>Data Source=path</c>.</summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>Prefix of all table names, followed by an underscore; empty for none.</summary>
    public string TablePrefix { get; set; } = "";
}
