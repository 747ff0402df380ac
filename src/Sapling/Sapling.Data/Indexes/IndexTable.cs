using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Sapling.Data.Databases;
using YesSql.Indexes;

namespace Sapling.Data.Indexes;

/// <summary>The table of an index: its columns, how to read and write row objects, and the SQL to write them.</summary>
internal sealed class IndexTable
{
    public const string DocumentIdName = "DocumentId";

    private static readonly ConcurrentDictionary<Type, IndexColumn[]> ColumnsByType = new();

    private readonly Database _database;

    public IndexTable(Type type, Database database)
    {
        _database = database;
        Columns = ColumnsOf(type);
        var table = Database.Quote(NameOf(type, database));
        var names = string.Concat(Columns.Select(column => ", " + Database.Quote(column.Name)));
        var values = string.Concat(Enumerable.Range(2, Columns.Length).Select(number => string.Create(CultureInfo.InvariantCulture, $", ${number}")));
        InsertSql = $"INSERT INTO {table} (\"{DocumentIdName}\"{names}) VALUES ($1{values})";
        DeleteSql = $"DELETE FROM {table} WHERE \"{DocumentIdName}\" = $1";
    }

    /// <summary>The columns except <c>Id</c> and <c>DocumentId</c>.</summary>
    public IndexColumn[] Columns { get; }

    public string InsertSql { get; }

    public string DeleteSql { get; }

    public static string NameOf(Type type, Database database) => database.TablePrefix + type.Name;

    public static IndexColumn[] ColumnsOf(Type type) => ColumnsByType.GetOrAdd(type, static t =>
    [
        .. ReadableColumnsOf(t).Where(column => column.Name is not (nameof(IIndex.Id) or DocumentIdName)),
    ]);

    /// <summary>All columns that a row object can hold, including <c>Id</c> and <c>DocumentId</c>.</summary>
    public static IEnumerable<IndexColumn> ReadableColumnsOf(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property is { CanRead: true, CanWrite: true })
        .Select(property => new IndexColumn(property));

    public object[] ValuesOf(IIndex row, long documentId)
    {
        var values = new object[Columns.Length + 1];
        values[0] = documentId;
        for (var i = 0; i < Columns.Length; i++)
        {
            values[i + 1] = _database.ToStored(Columns[i].Get(row));
        }

        return values;
    }
}

/// <summary>A property of an index class.</summary>
internal sealed class IndexColumn
{
    public IndexColumn(PropertyInfo property)
    {
        Property = property;
        Type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var row = Expression.Parameter(typeof(object));
        var member = Expression.Property(Expression.Convert(row, property.DeclaringType!), property);
        Get = Expression.Lambda<Func<object, object?>>(Expression.Convert(member, typeof(object)), row).Compile();
        var (reader, ordinal, database) = (Expression.Parameter(typeof(DbDataReader)), Expression.Parameter(typeof(int)), Expression.Parameter(typeof(Database)));
        var value = Expression.Convert(ValueOf(reader, ordinal, database), property.PropertyType);
        Read = Expression.Lambda<Action<object, DbDataReader, int, Database>>(Expression.Assign(member, value), row, reader, ordinal, database).Compile();
    }

    public PropertyInfo Property { get; }

    public string Name => Property.Name;

    /// <summary>The type of the values, never nullable.</summary>
    public Type Type { get; }

    public Func<object, object?> Get { get; }

    /// <summary>Sets the property of a row object to a value of the reader's current row that is not null.</summary>
    public Action<object, DbDataReader, int, Database> Read { get; }

    // What most columns are is read without a box for each value: tables of the admin read tens of thousands of rows.
    private Expression ValueOf(Expression reader, Expression ordinal, Expression database)
    {
        return Type.GetTypeCode(Type) switch
        {
            TypeCode.String => Call(nameof(DbDataReader.GetString)),
            TypeCode.Int32 when !Type.IsEnum => Call(nameof(DbDataReader.GetInt32)),
            TypeCode.Int64 when !Type.IsEnum => Call(nameof(DbDataReader.GetInt64)),
            TypeCode.Boolean => Call(nameof(DbDataReader.GetBoolean)),
            TypeCode.DateTime => Expression.Call(database, nameof(Database.ReadTime), null, reader, ordinal),
            _ => Expression.Convert(Expression.Call(typeof(Database), nameof(Database.FromStored), null, Call(nameof(DbDataReader.GetValue)), Expression.Constant(Type, typeof(Type))), Type),
        };

        Expression Call(string method) => Expression.Call(reader, method, null, ordinal);
    }
}
