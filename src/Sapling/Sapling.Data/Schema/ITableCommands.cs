namespace YesSql.Sql.Schema;

/// <summary>The columns of a new table.</summary>
public interface ICreateTableCommand
{
    /// <summary>Adds a column of the given type; it allows null unless specified otherwise.</summary>
    ICreateTableCommand Column<T>(string columnName, Action<ICreateColumnCommand>? column = null);

    /// <inheritdoc cref="Column{T}(string, Action{ICreateColumnCommand})"/>
    ICreateTableCommand Column(string columnName, Type dbType, Action<ICreateColumnCommand>? column = null);
}

/// <summary>Changes of a table.</summary>
public interface IAlterTableCommand
{
    /// <summary>Adds a column. A column that rejects null needs a default for existing rows.</summary>
    void AddColumn<T>(string columnName, Action<IAddColumnCommand>? column = null);

    /// <inheritdoc cref="AddColumn{T}(string, Action{IAddColumnCommand})"/>
    void AddColumn(string columnName, Type dbType, Action<IAddColumnCommand>? column = null);

    /// <summary>Drops a column; an index over it must be dropped first.</summary>
    void DropColumn(string columnName);

    /// <summary>Renames a column.</summary>
    void RenameColumn(string columnName, string newName);

    /// <summary>Creates an index over columns, in this order. The name is unique in the database.</summary>
    void CreateIndex(string indexName, params string[] columnNames);

    /// <summary>Drops an index.</summary>
    void DropIndex(string indexName);
}
