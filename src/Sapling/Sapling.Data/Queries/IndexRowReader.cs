using System.Data.Common;
using Sapling.Data.Databases;
using Sapling.Data.Indexes;
using YesSql.Indexes;

namespace Sapling.Data.Queries;

/// <summary>Creates index objects from rows.</summary>
internal sealed class IndexRowReader<T>
    where T : class, IIndex
{
    private static readonly Dictionary<string, Action<object, DbDataReader, int, Database>> Columns =
        IndexTable.ReadableColumnsOf(typeof(T)).ToDictionary(column => column.Name, column => column.Read, StringComparer.Ordinal);

    private readonly DbDataReader _reader;
    private readonly Database _database;
    private readonly Action<object, DbDataReader, int, Database>[] _columns;

    public IndexRowReader(DbDataReader reader, Database database)
    {
        _reader = reader;
        _database = database;
        _columns = new Action<object, DbDataReader, int, Database>[reader.FieldCount];
        for (var i = 0; i < _columns.Length; i++)
        {
            _columns[i] = Columns[reader.GetName(i)];
        }
    }

    /// <summary>The current row of the reader.</summary>
    public T Read()
    {
        var row = Activator.CreateInstance<T>();
        for (var i = 0; i < _columns.Length; i++)
        {
            if (!_reader.IsDBNull(i))
            {
                _columns[i](row, _reader, i, _database);
            }
        }

        return row;
    }
}
