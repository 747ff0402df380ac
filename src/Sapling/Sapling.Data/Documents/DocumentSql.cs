using Sapling.Data.Databases;

namespace Sapling.Data.Documents;

/// <summary>The SQL statements for the document table, the same for all databases.</summary>
internal sealed class DocumentSql
{
    public DocumentSql(Database database)
    {
        var table = Database.Quote(database.DocumentTable);
        Insert = $"INSERT INTO {table} (\"Id\", \"Type\", \"Content\", \"Version\") VALUES ($1, $2, $3, 1)";
        Update = $"UPDATE {table} SET \"Content\" = $2, \"Version\" = \"Version\" + 1 WHERE \"Id\" = $1 RETURNING \"Version\"";
        GuardedUpdate = $"UPDATE {table} SET \"Content\" = $2, \"Version\" = \"Version\" + 1 WHERE \"Id\" = $1 AND \"Version\" = $3 RETURNING \"Version\"";
        Delete = $"DELETE FROM {table} WHERE \"Id\" = $1";
        Ids = $"SELECT \"Id\" FROM {table} ORDER BY \"Id\" LIMIT $1 OFFSET $2";
        IdsOfType = $"SELECT \"Id\" FROM {table} WHERE \"Type\" = $3 ORDER BY \"Id\" LIMIT $1 OFFSET $2";
        Count = $"SELECT count(*) FROM {table}";
        CountOfType = $"SELECT count(*) FROM {table} WHERE \"Type\" = $1";
    }

    public string Insert { get; }

    /// <summary>Returns the new version.</summary>
    public string Update { get; }

    /// <summary>Updates only if the version is <c>$3</c>; returns the new version.</summary>
    public string GuardedUpdate { get; }

    public string Delete { get; }

    public string Ids { get; }

    public string IdsOfType { get; }

    public string Count { get; }

    public string CountOfType { get; }
}
