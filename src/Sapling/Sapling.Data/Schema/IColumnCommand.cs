namespace YesSql.Sql.Schema;

/// <summary>What a column may hold.</summary>
public interface IColumnCommand
{
    /// <summary>The longest text, in characters. PostgreSQL refuses a longer one; SQLite does not look.</summary>
    IColumnCommand WithLength(int? length);

    /// <summary>Text without a limit.</summary>
    IColumnCommand Unlimited();

    /// <summary>The value of rows that give none.</summary>
    IColumnCommand WithDefault(object @default);
}

/// <summary>A column of a new table.</summary>
public interface ICreateColumnCommand : IColumnCommand
{
    /// <summary>The column takes no null.</summary>
    ICreateColumnCommand NotNull();

    /// <summary>The column takes null.</summary>
    ICreateColumnCommand Nullable();

    /// <summary>The column is the table's key.</summary>
    ICreateColumnCommand PrimaryKey();

    /// <summary>The database gives the value, one more for every row.</summary>
    ICreateColumnCommand Identity();

    /// <summary>No two rows have the same value.</summary>
    ICreateColumnCommand Unique();
}

/// <summary>A column added to a table.</summary>
#pragma warning disable CA1040 // a name of the portable API
public interface IAddColumnCommand : ICreateColumnCommand;
#pragma warning restore CA1040
