using Sapling.Data.Databases;
using YesSql.Sql.Schema;

namespace Sapling.Data.Schema;

/// <summary>Collects the columns of a new table.</summary>
internal sealed class CreateTableCommand : ICreateTableCommand
{
    public List<ColumnDefinition> Columns { get; } = [];

    public ICreateTableCommand Column<T>(string columnName, Action<ICreateColumnCommand>? column = null) => Column(columnName, typeof(T), column);

    public ICreateTableCommand Column(string columnName, Type dbType, Action<ICreateColumnCommand>? column = null)
    {
        var definition = new ColumnDefinition(columnName, dbType);
        column?.Invoke(definition);
        Columns.Add(definition);
        return this;
    }
}

/// <summary>Collects changes of a table as SQL, in call order.</summary>
internal sealed class AlterTableCommand(Database database, string table) : IAlterTableCommand
{
    public List<string> Statements { get; } = [];

    public void AddColumn<T>(string columnName, Action<IAddColumnCommand>? column = null) => AddColumn(columnName, typeof(T), column);

    public void AddColumn(string columnName, Type dbType, Action<IAddColumnCommand>? column = null)
    {
        var definition = new ColumnDefinition(columnName, dbType);
        column?.Invoke(definition);
        Alter($"ADD COLUMN {definition.ToSql(database)}");
    }

    public void DropColumn(string columnName) => Alter($"DROP COLUMN {Database.Quote(columnName)}");

    public void RenameColumn(string columnName, string newName) =>
        Alter($"RENAME COLUMN {Database.Quote(columnName)} TO {Database.Quote(newName)}");

    public void CreateIndex(string indexName, params string[] columnNames) => Statements.Add(
        $"CREATE INDEX {Database.Quote(database.TablePrefix + indexName)} ON {Database.Quote(table)} ({string.Join(", ", columnNames.Select(Database.Quote))})");

    public void DropIndex(string indexName) => Statements.Add($"DROP INDEX {Database.Quote(database.TablePrefix + indexName)}");

    private void Alter(string change) => Statements.Add($"ALTER TABLE {Database.Quote(table)} {change}");
}
