using System.Data.Common;
using LinqToDB.DataProvider;
using LinqToDB.Mapping;

namespace Sapling.Data.Databases;

/// <summary>What differs between the databases that Sapling knows. Both quote names with double quotes and number parameters <c>$1</c>, <c>$2</c>, ….</summary>
internal abstract class Database(string tablePrefix) : IDisposable
{
    /// <summary>The provider's name, as in the configuration.</summary>
    public abstract string Name { get; }

    /// <summary>Whether this process is the only one that writes.</summary>
    public abstract bool IsOneNode { get; }

    /// <summary>What all table and index names begin with, its separator included; may be empty.</summary>
    public string TablePrefix { get; } = tablePrefix.Length == 0 ? "" : tablePrefix + "_";

    /// <summary>The name of the document table, with the prefix.</summary>
    public string DocumentTable => TablePrefix + "Document";

    /// <summary>The name of the table by which nodes tell one another what is out of date, with the prefix; there is none where there is one node.</summary>
    public string InvalidationTable => TablePrefix + "Invalidation";

    /// <summary>linq2db's provider, which translates expressions.</summary>
    public abstract IDataProvider Translator { get; }

    /// <summary>What the name of an ADO.NET parameter begins with.</summary>
    public abstract string ParameterSign { get; }

    /// <summary>The definition of a key that the database counts up.</summary>
    public abstract string IdentityColumn { get; }

    /// <summary>Finds the documents whose ids are in the one list that <see cref="ListParameter"/> made.</summary>
    public abstract string DocumentsByIdSql { get; }

    /// <summary>Adds the conversions of values to linq2db's mapping, and the column types that make them apply.</summary>
    public abstract void Describe(MappingSchema schema);

    /// <summary>linq2db's type for a column of a .NET type (not nullable); <see cref="LinqToDB.DataType.Undefined"/> for its own choice.</summary>
    public abstract LinqToDB.DataType TranslatedType(Type type);

    /// <summary>The type of a column that holds values of a .NET type (not nullable).</summary>
    /// <param name="type">The .NET type.</param>
    /// <param name="length">The longest text in characters; null for no limit.</param>
    public abstract string ColumnType(Type type, int? length);

    /// <summary>The form in which a value is stored and compared; null becomes <see cref="DBNull"/>.</summary>
    public abstract object ToStored(object? value);

    /// <summary>The value of a property of the given type (not nullable) that a stored value stands for.</summary>
    public abstract object FromStored(object value, Type type);

    /// <summary>A list of values as one parameter.</summary>
    public abstract object ListParameter(Type elementType, IEnumerable<object> values);

    /// <summary>Opens a connection, or takes one that is open; disposing of it gives it back.</summary>
    public abstract ValueTask<DatabaseConnection> OpenAsync(CancellationToken cancellationToken);

    /// <summary>A plain connection, not yet open, for whoever writes SQL of their own.</summary>
    public abstract DbConnection CreateConnection();

    /// <summary>Makes other nodes wait until the transaction ends; null where beginning to write does so already.</summary>
    public abstract string? SchemaLockSql { get; }

    /// <summary>Makes other transactions that give out unique names wait until this one ends; null where beginning to write does so already.</summary>
    public abstract string? NamesLockSql { get; }

    /// <summary>Takes a lock that one node can have at a time, until the result is disposed of or the node is gone.</summary>
    /// <param name="name">Of what is locked.</param>
    /// <param name="timeout">How long to wait for another node.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Null where another node has it.</returns>
    public abstract Task<IAsyncDisposable?> TryLockAsync(string name, TimeSpan timeout, CancellationToken cancellationToken);

    /// <summary>Creates what the first start needs: the document table and its sequence of ids.</summary>
    public abstract IEnumerable<string> InitializationSql();

    /// <summary>Takes ids that no other session has or will get.</summary>
    /// <returns>The first id, and how many ids from there on are taken.</returns>
    public abstract Task<(long First, int Count)> TakeIdsAsync(DatabaseConnection connection, CancellationToken cancellationToken);

    /// <summary>Why the database cannot be used, in words for the operator; null if the exception is not about that.</summary>
    public abstract string? ExplainUnavailable(Exception exception);

    /// <inheritdoc/>
    public abstract void Dispose();

    /// <summary>A name in quotes.</summary>
    public static string Quote(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    /// <summary>The UTC time that a value means; a time without a kind is taken as UTC.</summary>
    protected static DateTime ToUtc(DateTime value) => value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value;

    /// <summary>Converts a number as read to the property's type, enums included.</summary>
    protected static object ToType(object value, Type type)
    {
        if (type.IsInstanceOfType(value))
        {
            return value;
        }

        return type.IsEnum
            ? Enum.ToObject(type, value)
            : Convert.ChangeType(value, type, System.Globalization.CultureInfo.InvariantCulture);
    }
}
