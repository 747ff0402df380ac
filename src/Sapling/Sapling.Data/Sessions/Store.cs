using Sapling.Data.Databases;
using Sapling.Data.Documents;
using Sapling.Data.Indexes;
using Sapling.Data.Queries;
using Sapling.Startup;
using YesSql;
using YesSql.Indexes;

namespace Sapling.Data.Sessions;

/// <summary>The documents of one database.</summary>
internal sealed class Store : IStore
{
    public Store(Database database, IContentSerializer serializer)
    {
        Database = database;
        Serializer = serializer;
        Indexes = new IndexCatalog(database);
        Ids = new DocumentIds(database);
        Translator = new QueryTranslator(database);
        Rewriter = new PredicateRewriter(database);
        InsertSql = $"INSERT INTO {Database.Quote(database.DocumentTable)} (\"Id\", \"Type\", \"Content\", \"Version\") VALUES ($1, $2, $3, 1)";
        UpdateSql = $"UPDATE {Database.Quote(database.DocumentTable)} SET \"Content\" = $2, \"Version\" = \"Version\" + 1 WHERE \"Id\" = $1 RETURNING \"Version\"";
        GuardedUpdateSql = $"UPDATE {Database.Quote(database.DocumentTable)} SET \"Content\" = $2, \"Version\" = \"Version\" + 1 WHERE \"Id\" = $1 AND \"Version\" = $3 RETURNING \"Version\"";
        DeleteSql = $"DELETE FROM {Database.Quote(database.DocumentTable)} WHERE \"Id\" = $1";
    }

    public Database Database { get; }

    public IContentSerializer Serializer { get; }

    public IndexCatalog Indexes { get; }

    public DocumentIds Ids { get; }

    public QueryTranslator Translator { get; }

    public PredicateRewriter Rewriter { get; }

    public string InsertSql { get; }

    public string UpdateSql { get; }

    public string GuardedUpdateSql { get; }

    public string DeleteSql { get; }

    public ISession CreateSession(bool withTracking = true) => new Session(this, withTracking);

    public IStore RegisterIndexes(IEnumerable<IIndexProvider> indexProviders, string? collection = null)
    {
        Collections.RequireDefault(collection);
        Indexes.Add(indexProviders);
        return this;
    }

    public async Task InitializeAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await Database.OpenAsync(cancellationToken);
            await connection.BeginAsync(cancellationToken);
            foreach (var sql in Database.InitializationSql())
            {
                await using var command = connection.Connection.CreateCommand();
                command.CommandText = sql;
                command.Transaction = connection.Transaction;
                await command.ExecuteNonQueryAsync(cancellationToken);
            }

            await connection.CommitAsync(cancellationToken);
        }
        catch (Exception exception) when (Database.ExplainUnavailable(exception) is { } reason)
        {
            throw new SiteStartException($"The database ({Database.Name}) cannot be used: {reason.TrimEnd('.')}.", exception);
        }
    }

    public void Dispose()
    {
        Translator.Dispose();
        Ids.Dispose();
        Database.Dispose();
    }
}
