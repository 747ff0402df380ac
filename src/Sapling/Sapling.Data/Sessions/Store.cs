using Sapling.Data.Databases;
using Sapling.Data.Documents;
using Sapling.Data.Indexes;
using Sapling.Data.Queries;
using Sapling.Modules.Startup;
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
        Sql = new DocumentSql(database);
    }

    public Database Database { get; }

    public IContentSerializer Serializer { get; }

    public IndexCatalog Indexes { get; }

    public DocumentIds Ids { get; }

    public QueryTranslator Translator { get; }

    public DocumentSql Sql { get; }

    public CountCache Counts { get; } = new();

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
