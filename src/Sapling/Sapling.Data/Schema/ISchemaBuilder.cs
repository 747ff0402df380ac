using System.Data.Common;
using YesSql.Sql.Schema;

namespace YesSql.Sql;

/// <summary>
/// Changes the database tables, in the transaction of its migration. Table and column names are given without prefix
/// and without quotes.
/// </summary>
public interface ISchemaBuilder
{
    /// <summary>The connection that the changes run on.</summary>
    DbConnection Connection { get; }

    /// <summary>The transaction that the changes belong to.</summary>
    DbTransaction Transaction { get; }

    /// <summary>Prefix of all table names; often empty.</summary>
    string TablePrefix { get; }

    /// <summary>Creates the table of an index: <c>Id</c>, <c>DocumentId</c> (indexed, deleted with its document) and the given columns.</summary>
    Task CreateMapIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string? collection);

    /// <summary>Changes the table of an index.</summary>
    Task AlterIndexTableAsync(Type indexType, Action<IAlterTableCommand> table, string? collection);

    /// <summary>Drops the table of an index.</summary>
    Task DropMapIndexTableAsync(Type indexType, string? collection = null);

    /// <summary>Creates a table that is not an index.</summary>
    Task CreateTableAsync(string name, Action<ICreateTableCommand> table);

    /// <summary>Changes a table that is not an index.</summary>
    Task AlterTableAsync(string name, Action<IAlterTableCommand> table);

    /// <summary>Drops a table that is not an index.</summary>
    Task DropTableAsync(string name);
}
