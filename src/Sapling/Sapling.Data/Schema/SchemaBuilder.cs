using System.Data.Common;
using Sapling.Data.Databases;
using Sapling.Data.Indexes;
using Sapling.Data.Sessions;
using YesSql.Sql;
using YesSql.Sql.Schema;

namespace Sapling.Data.Schema;

/// <inheritdoc cref="ISchemaBuilder"/>
internal sealed class SchemaBuilder(Session session) : ISchemaBuilder
{
    private readonly Database _database = session.Store.Database;

    public DbTransaction Transaction => session.CurrentTransaction ?? throw new InvalidOperationException("No migration is running.");

    public DbConnection Connection => Transaction.Connection ?? throw new InvalidOperationException("No migration is running.");

    public string TablePrefix => _database.TablePrefix;

    public async Task CreateMapIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string? collection)
    {
        Collections.RequireDefault(collection);
        var name = IndexTable.NameOf(indexType, _database);
        var documentId =
            $"{Database.Quote(IndexTable.DocumentIdName)} {_database.ColumnType(typeof(long), null)} NOT NULL REFERENCES {Database.Quote(_database.DocumentTable)} (\"Id\") ON DELETE CASCADE";
        await CreateAsync(name, [$"\"Id\" {_database.IdentityColumn}", documentId], table);
        await ExecuteAsync($"CREATE INDEX {Database.Quote($"IX_{name}_{IndexTable.DocumentIdName}")} ON {Database.Quote(name)} ({Database.Quote(IndexTable.DocumentIdName)})");
    }

    public Task AlterIndexTableAsync(Type indexType, Action<IAlterTableCommand> table, string? collection)
    {
        Collections.RequireDefault(collection);
        return AlterAsync(IndexTable.NameOf(indexType, _database), table);
    }

    public Task DropMapIndexTableAsync(Type indexType, string? collection = null)
    {
        Collections.RequireDefault(collection);
        return ExecuteAsync($"DROP TABLE {Database.Quote(IndexTable.NameOf(indexType, _database))}");
    }

    public Task CreateTableAsync(string name, Action<ICreateTableCommand> table) => CreateAsync(TablePrefix + name, [], table);

    public Task AlterTableAsync(string name, Action<IAlterTableCommand> table) => AlterAsync(TablePrefix + name, table);

    public Task DropTableAsync(string name) => ExecuteAsync($"DROP TABLE {Database.Quote(TablePrefix + name)}");

    private Task CreateAsync(string table, IEnumerable<string> ownColumns, Action<ICreateTableCommand> describe)
    {
        var command = new CreateTableCommand();
        describe(command);
        var columns = ownColumns.Concat(command.Columns.Select(column => column.ToSql(_database)));
        return ExecuteAsync($"CREATE TABLE {Database.Quote(table)} ({string.Join(", ", columns)})");
    }

    private async Task AlterAsync(string table, Action<IAlterTableCommand> describe)
    {
        var command = new AlterTableCommand(_database, table);
        describe(command);
        foreach (var statement in command.Statements)
        {
            await ExecuteAsync(statement);
        }
    }

    private async Task ExecuteAsync(string sql)
    {
        var transaction = await session.BeginTransactionAsync(CancellationToken.None);
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // the names come from migrations, that is from code, and are quoted
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
