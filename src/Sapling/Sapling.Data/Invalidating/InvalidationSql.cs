using Sapling.Data.Databases;

namespace Sapling.Data.Invalidating;

/// <summary>The SQL of the <see cref="InvalidationLog"/>, for PostgreSQL: no other database is shared.</summary>
internal sealed class InvalidationSql(Database database)
{
    private readonly string _table = Database.Quote(database.InvalidationTable);

    /// <summary>The oldest open transaction: every row of an older one is visible by now, or never will be.</summary>
    public static string Settled => "SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint";

    /// <summary>
    /// Rows that other nodes wrote in this transaction or a later one, each with a digest of the whole log at that moment; a row without an id if there are none.
    /// </summary>
    public string Read =>
        $"""
        SELECT "Known"."Digest", "Id", "Content"
        FROM (SELECT coalesce(md5(string_agg("Id" || ' ' || "Node", ',' ORDER BY "Id")), '') AS "Digest" FROM {_table}) AS "Known"
        LEFT JOIN {_table} ON "Transaction" >= $1 AND "Node" <> $2
        ORDER BY "Id"
        """;

    /// <summary>Writes the node and the content; the database fills in the rest.</summary>
    public string Insert => $"INSERT INTO {_table} (\"Node\", \"Content\") VALUES ($1, $2)";

    /// <summary>Uses the database's clock, the same for all nodes.</summary>
    public string DeleteOld => $"DELETE FROM {_table} WHERE \"CreatedUtc\" < now() AT TIME ZONE 'utc' - interval '1 day'";
}
