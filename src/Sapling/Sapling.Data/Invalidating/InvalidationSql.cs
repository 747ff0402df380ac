using Sapling.Data.Databases;

namespace Sapling.Data.Invalidating;

/// <summary>The statements of the <see cref="InvalidationLog"/>, for PostgreSQL: no other database is shared.</summary>
internal sealed class InvalidationSql(Database database)
{
    private readonly string _table = Database.Quote(database.InvalidationTable);

    /// <summary>The oldest transaction that is still open: every row of an older one is visible from here on, or never will be.</summary>
    public static string Settled => "SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint";

    /// <summary>The rows of a transaction and all later ones that another node has written.</summary>
    public string Read => $"SELECT \"Id\", \"Content\" FROM {_table} WHERE \"Transaction\" >= $1 AND \"Node\" <> $2 ORDER BY \"Id\"";

    /// <summary>The node and the content; the rest the database knows.</summary>
    public string Insert => $"INSERT INTO {_table} (\"Node\", \"Content\") VALUES ($1, $2)";

    /// <summary>By the database's clock, which is one for all nodes.</summary>
    public string DeleteOld => $"DELETE FROM {_table} WHERE \"CreatedUtc\" < now() AT TIME ZONE 'utc' - interval '1 day'";
}
