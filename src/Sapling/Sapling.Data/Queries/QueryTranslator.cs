using System.Collections.Concurrent;
using System.Globalization;
using LinqToDB;
using LinqToDB.Data;
using LinqToDB.Mapping;
using Sapling.Data.Databases;

namespace Sapling.Data.Queries;

/// <summary>
/// Has linq2db turn expressions into SQL, once for each shape of a query: a translation costs a hundred times what the query
/// itself does. The SQL is run by the session's own connection, which keeps it prepared.
/// </summary>
internal sealed class QueryTranslator : IDisposable
{
    // Shapes come from code, so there are hundreds; a program that makes up ever new ones starts over.
    private const int MaxShapes = 5000;

    private readonly Database _database;
    private readonly Lazy<DataOptions> _options;
    private readonly ConcurrentBag<DataConnection> _contexts = [];
    private readonly ConcurrentDictionary<QueryShapeKey, Translation?> _translations = new();

    public QueryTranslator(Database database)
    {
        _database = database;
        _options = new Lazy<DataOptions>(CreateOptions);
    }

    /// <summary>The SQL of a query.</summary>
    /// <param name="shape">The query's shape and its values.</param>
    /// <param name="skip">The rows to leave out; whether there are any is part of the shape.</param>
    /// <param name="take">The rows to take; likewise.</param>
    /// <param name="build">Makes the query, with the parameters of the shape; not called if its like was translated before.</param>
    public SqlStatement Translate<T>(QueryShape shape, int? skip, int? take, Func<IDataContext, IQueryable<T>> build)
    {
        var key = shape.ToKey();
        if (_translations.TryGetValue(key, out var known) && known is not null)
        {
            return known.Bind(shape, skip, take, _database);
        }

        var statement = Translate(build, out var translation);
        if (_translations.Count >= MaxShapes)
        {
            _translations.Clear();
        }

        // A value that linq2db changes on its way (into a pattern, say) must go that way every time.
        _translations[key] = IsSame(translation.Bind(shape, skip, take, _database), statement) ? translation : null;
        return statement;
    }

    public void Dispose()
    {
        while (_contexts.TryTake(out var context))
        {
            context.Dispose();
        }
    }

    private SqlStatement Translate<T>(Func<IDataContext, IQueryable<T>> build, out Translation translation)
    {
        if (!_contexts.TryTake(out var context))
        {
            context = new DataConnection(_options.Value);
        }

        try
        {
            var query = build(context).ToSqlQuery();
            translation = new Translation(
                query.Sql,
                [.. query.Parameters.Select(parameter => _database.ParameterSign + parameter.Name)],
                [.. query.Parameters.Select(parameter => ParameterSource.Of(parameter.Name!, _database.ToStored(parameter.Value)))]);
            return new SqlStatement(query.Sql, [.. query.Parameters.Select(parameter => _database.ToStored(parameter.Value))], translation.Names);
        }
        finally
        {
            _contexts.Add(context);
        }
    }

    private DataOptions CreateOptions()
    {
        var schema = new MappingSchema();
        schema.AddMetadataReader(new IndexMetadata(_database));
        _database.Describe(schema);

        // The context never opens its connection; it is there for its dialect only.
        return new DataOptions().UseMappingSchema(schema).UseConnectionFactory(_database.Translator, _ => _database.CreateConnection());
    }

    private static bool IsSame(SqlStatement bound, SqlStatement translated) =>
        bound.Values.Zip(translated.Values).All(pair => Equals(pair.First, pair.Second) || IsSameNumber(pair.First, pair.Second));

    private static bool IsSameNumber(object left, object right) =>
        left is IFormattable and not DateTime && right is IFormattable and not DateTime
        && Convert.ToString(left, CultureInfo.InvariantCulture) == Convert.ToString(right, CultureInfo.InvariantCulture);
}
