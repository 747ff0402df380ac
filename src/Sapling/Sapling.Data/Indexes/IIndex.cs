namespace YesSql.Indexes;

/// <summary>A row of an index table; its public properties are the columns.</summary>
public interface IIndex
{
    /// <summary>The row's key, assigned by the database.</summary>
    long Id { get; set; }
}

/// <summary>
/// An index row that belongs to one document. The table also has a column <c>DocumentId</c>; a property of that name,
/// of type long, receives it.
/// </summary>
public abstract class MapIndex : IIndex
{
    /// <inheritdoc/>
    public long Id { get; set; }
}
