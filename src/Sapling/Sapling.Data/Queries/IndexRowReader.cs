using System.Data.Common;
using Sapling.Data.Databases;
using Sapling.Data.Indexes;
using YesSql.Indexes;

namespace Sapling.Data.Queries;

/// <summary>Creates index objects from rows.</summary>
internal sealed class IndexRowReader<T>
    where T : class, IIndex
{
    private static readonly Dictionary<string, IndexColumn> Columns =
        IndexTable.ReadableColumnsOf(typeof(T)).ToDictionary(column => column.Name, StringComparer.Ordinal);

    private readonly DbDataReader _reader;
    private readonly Database _database;
    private readonly IndexColumn[] _columns;

    public IndexRowReader(DbDataReader reader, Database database)
    {
        _reader = reader;
        _database = database;
        _columns = new IndexColumn[reader.FieldCount];
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
                _columns[i].Set(row, _database.FromStored(_reader.GetValue(i), _columns[i].Type));
            }
        }

        return row;
    }
}
