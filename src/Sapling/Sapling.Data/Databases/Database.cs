using System.Data.Common;
using LinqToDB.DataProvider;
using LinqToDB.Mapping;

namespace Sapling.Data.Databases;

/// <summary>The differences between the supported databases. Both quote names with double quotes and number parameters <c>$1</c>, <c>$2</c>, ….</summary>
internal abstract class Database(string tablePrefix) : IDisposable
{
    /// <summary>The provider's name, as in the configuration.</summary>
    public abstract string Name { get; }

    /// <summary>Whether this process is the only writer.</summary>
    public abstract bool IsOneNode { get; }

    /// <summary>Prefix of all table and index names, including the separator; may be empty.</summary>
    public string TablePrefix { get; } = tablePrefix.Length == 0 ? "" : tablePrefix + "_";

    /// <summary>The name of the document table, with the prefix.</summary>
    public string DocumentTable => TablePrefix + "Document";

    /// <summary>Name of the table through which nodes invalidate each other's caches, with the prefix; unused if there is one node.</summary>
    public string InvalidationTable => TablePrefix + "Invalidation";

    /// <summary>linq2db's provider, which translates expressions.</summary>
    public abstract IDataProvider Translator { get; }

    /// <summary>Prefix of ADO.NET parameter names.</summary>
    public abstract string ParameterSign { get; }

    /// <summary>Column definition of an auto-increment key.</summary>
    public abstract string IdentityColumn { get; }

    /// <summary>Finds documents by the ids in the single list parameter that <see cref="ListParameter"/> creates.</summary>
    public abstract string DocumentsByIdSql { get; }

    /// <summary>Adds value conversions to linq2db's mapping, and the column types that trigger them.</summary>
    public abstract void Describe(MappingSchema schema);

    /// <summary>linq2db's type for a column of a .NET type (not nullable); <see cref="LinqToDB.DataType.Undefined"/> to let it choose.</summary>
    public abstract LinqToDB.DataType TranslatedType(Type type);

    /// <summary>The type of a column that stores a .NET type (not nullable).</summary>
    /// <param name="type">The .NET type.</param>
    /// <param name="length">Maximum text length in characters; null for no limit.</param>
    public abstract string ColumnType(Type type, int? length);

    /// <summary>Converts a value to the form in which it is stored and compared; null becomes <see cref="DBNull"/>.</summary>
    public abstract object ToStored(object? value);

    /// <summary>Converts a stored value that is no time to a property type (not nullable), enums included.</summary>
    public static object FromStored(object value, Type type)
    {
        if (type.IsInstanceOfType(value))
        {
            return value;
        }

        return type.IsEnum
            ? Enum.ToObject(type, value)
            : Convert.ChangeType(value, type, System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Reads a stored time, which is UTC.</summary>
    public abstract DateTime ReadTime(DbDataReader reader, int ordinal);

    /// <summary>A list of values as one parameter.</summary>
    public abstract object ListParameter(Type elementType, IEnumerable<object> values);

    /// <summary>Opens a connection or reuses an open one; disposing returns it.</summary>
    public abstract ValueTask<DatabaseConnection> OpenAsync(CancellationToken cancellationToken);

    /// <summary>A plain connection, not yet open, for callers that write their own SQL.</summary>
    public abstract DbConnection CreateConnection();

    /// <summary>Makes other nodes wait until the transaction ends; null if beginning a write transaction already does.</summary>
    public abstract string? SchemaLockSql { get; }

    /// <summary>
    /// Makes other transactions that assign unique names wait until this one ends; null if beginning a write
    /// transaction already does.
    /// </summary>
    public abstract string? NamesLockSql { get; }

    /// <summary>Takes a lock that one node can hold at a time, until the result is disposed or the node is gone.</summary>
    /// <param name="name">Name of the lock.</param>
    /// <param name="timeout">How long to wait for another node.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>Null if another node holds it.</returns>
    public abstract Task<IAsyncDisposable?> TryLockAsync(string name, TimeSpan timeout, CancellationToken cancellationToken);

    /// <summary>Creates what the first start needs: the document table and its id sequence.</summary>
    public abstract IEnumerable<string> InitializationSql();

    /// <summary>Reserves ids that no other session has or will get.</summary>
    /// <returns>The first id, and the number of consecutive ids reserved.</returns>
    public abstract Task<(long First, int Count)> TakeIdsAsync(DatabaseConnection connection, CancellationToken cancellationToken);

    /// <summary>Why the database is unavailable, in words for the operator; null if the exception has another cause.</summary>
    public abstract string? ExplainUnavailable(Exception exception);

    /// <inheritdoc/>
    public abstract void Dispose();

    /// <summary>A quoted name.</summary>
    public static string Quote(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    /// <summary>Converts a time to UTC; a time without a kind is taken as UTC.</summary>
    protected static DateTime ToUtc(DateTime value) => value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value;
}
