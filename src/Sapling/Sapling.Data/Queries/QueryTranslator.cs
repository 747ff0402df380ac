using System.Collections.Concurrent;
using LinqToDB;
using LinqToDB.Data;
using LinqToDB.Mapping;
using Sapling.Data.Databases;

namespace Sapling.Data.Queries;

/// <summary>Has linq2db turn expressions into SQL. The SQL is run by the session's own connection, which keeps it prepared.</summary>
internal sealed class QueryTranslator : IDisposable
{
    private readonly Database _database;
    private readonly DataOptions _options;
    private readonly ConcurrentBag<DataConnection> _contexts = [];

    public QueryTranslator(Database database)
    {
        _database = database;
        var schema = new MappingSchema();
        schema.AddMetadataReader(new IndexMetadata(database));
        database.Describe(schema);

        // The context never opens its connection; it is there for its dialect only.
        _options = new DataOptions().UseMappingSchema(schema).UseConnectionFactory(database.Translator, _ => database.CreateConnection());
    }

    public SqlStatement Translate<T>(Func<IDataContext, IQueryable<T>> build)
    {
        if (!_contexts.TryTake(out var context))
        {
            context = new DataConnection(_options);
        }

        try
        {
            var query = build(context).ToSqlQuery();
            var values = new object[query.Parameters.Count];
            var names = new string[values.Length];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = _database.ToStored(query.Parameters[i].Value);
                names[i] = _database.ParameterSign + query.Parameters[i].Name;
            }

            return new SqlStatement(query.Sql, values, names);
        }
        finally
        {
            _contexts.Add(context);
        }
    }

    public void Dispose()
    {
        while (_contexts.TryTake(out var context))
        {
            context.Dispose();
        }
    }
}
