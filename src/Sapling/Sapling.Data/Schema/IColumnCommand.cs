namespace YesSql.Sql.Schema;

/// <summary>Constraints of a column.</summary>
public interface IColumnCommand
{
    /// <summary>Maximum text length in characters. PostgreSQL rejects longer text; SQLite does not check.</summary>
    IColumnCommand WithLength(int? length);

    /// <summary>Text without a limit.</summary>
    IColumnCommand Unlimited();

    /// <summary>The value of rows that specify none.</summary>
    IColumnCommand WithDefault(object @default);
}

/// <summary>A column of a new table.</summary>
public interface ICreateColumnCommand : IColumnCommand
{
    /// <summary>The column rejects null.</summary>
    ICreateColumnCommand NotNull();

    /// <summary>The column allows null.</summary>
    ICreateColumnCommand Nullable();

    /// <summary>The column is the table's key.</summary>
    ICreateColumnCommand PrimaryKey();

    /// <summary>The database assigns the value, increasing by one for each row.</summary>
    ICreateColumnCommand Identity();

    /// <summary>No two rows have the same value.</summary>
    ICreateColumnCommand Unique();
}

/// <summary>A column added to a table.</summary>
#pragma warning disable CA1040 // a name of the portable API
public interface IAddColumnCommand : ICreateColumnCommand;
#pragma warning restore CA1040
