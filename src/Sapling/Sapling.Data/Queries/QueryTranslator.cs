using System.Collections.Concurrent;
using System.Globalization;
using LinqToDB;
using LinqToDB.Data;
using LinqToDB.Mapping;
using Sapling.Data.Databases;

namespace Sapling.Data.Queries;

/// <summary>
/// Has linq2db translate expressions to SQL once per query shape: a translation costs a hundred times as much as the
/// query itself. The session's own connection runs the SQL and keeps it prepared.
/// </summary>
internal sealed class QueryTranslator : IDisposable
{
    // Shapes come from code, so there are hundreds; code that keeps generating new ones resets the cache.
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
    /// <param name="shape">The query's shape with its values.</param>
    /// <param name="skip">Rows to skip; whether there are any is part of the shape.</param>
    /// <param name="take">Rows to take; whether there is a limit is part of the shape.</param>
    /// <param name="build">Builds the query with the shape's parameters; not called if the shape was translated before.</param>
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

        // If linq2db transforms a value (into a pattern, for instance), it must do so every time.
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

        // The context never opens a connection; it only provides the dialect.
        return new DataOptions().UseMappingSchema(schema).UseConnectionFactory(_database.Translator, _ => _database.CreateConnection());
    }

    private static bool IsSame(SqlStatement bound, SqlStatement translated) =>
        bound.Values.Zip(translated.Values).All(pair => Equals(pair.First, pair.Second) || IsSameNumber(pair.First, pair.Second));

    private static bool IsSameNumber(object left, object right) =>
        left is IFormattable and not DateTime && right is IFormattable and not DateTime
        && Convert.ToString(left, CultureInfo.InvariantCulture) == Convert.ToString(right, CultureInfo.InvariantCulture);
}
