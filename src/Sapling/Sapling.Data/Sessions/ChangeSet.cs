using Sapling.Data.Databases;
using Sapling.Data.Documents;
using YesSql;
using YesSql.Indexes;

namespace Sapling.Data.Sessions;

/// <summary>The statements that write changed documents and their index rows.</summary>
/// <param name="store">The store.</param>
/// <param name="ownIndexes">Indexes of this session, besides the store's.</param>
internal sealed class ChangeSet(Store store, IndexDescriptor[] ownIndexes)
{
    private readonly List<WriteCommand> _documents = [];
    private readonly List<WriteCommand> _rows = [];

    /// <summary>Adds the statements for a changed document; its index rows are mapped now.</summary>
    public async Task AddAsync(TrackedDocument document, PendingChange change, CancellationToken cancellationToken)
    {
        if (change == PendingChange.Delete)
        {
            // The index rows are deleted with the document, through their foreign key.
            _documents.Add(new WriteCommand(store.Sql.Delete, [document.Id]));
            return;
        }

        var content = store.Serializer.Serialize(document.Instance);
        _documents.Add(change == PendingChange.Insert ? Insert(document, content) : Update(document, content));
        await AddRowsAsync(document, isNew: change == PendingChange.Insert, cancellationToken);
    }

    /// <summary>Writes in the open transaction of the connection.</summary>
    /// <exception cref="ConcurrencyException">Another session changed or deleted one of the documents.</exception>
    public async Task WriteAsync(DatabaseConnection connection, CancellationToken cancellationToken)
    {
        // Documents first: rows need their document, and a stale document is reported before its rows cause an error.
        await connection.WriteAsync(_documents, cancellationToken);
        await connection.WriteAsync(_rows, cancellationToken);
    }

    private WriteCommand Insert(TrackedDocument document, string content)
    {
        document.Version = 1;
        return new WriteCommand(store.Sql.Insert, [document.Id, DocumentTypes.NameOf(document.Instance.GetType()), content]);
    }

    private WriteCommand Update(TrackedDocument document, string content)
    {
        var isGuarded = document.CheckConcurrency;
        document.CheckConcurrency = false;
        return new WriteCommand(
            isGuarded ? store.Sql.GuardedUpdate : store.Sql.Update,
            isGuarded ? [document.Id, content, document.Version] : [document.Id, content],
            version => document.Version = version ?? throw new ConcurrencyException(new Document
            {
                Id = document.Id,
                Type = DocumentTypes.NameOf(document.Instance.GetType()),
                Content = content,
                Version = document.Version,
            }));
    }

    private async Task AddRowsAsync(TrackedDocument document, bool isNew, CancellationToken cancellationToken)
    {
        var type = document.Instance.GetType();
        var descriptors = store.Indexes.ForDocument(type).Concat(ownIndexes.Where(descriptor => descriptor.Type == type)).ToArray();
        if (!isNew)
        {
            foreach (var indexType in descriptors.Select(descriptor => descriptor.IndexType).Distinct())
            {
                _rows.Add(new WriteCommand(store.Indexes.Table(indexType).DeleteSql, [document.Id]));
            }
        }

        foreach (var descriptor in descriptors)
        {
            if (descriptor.Filter is { } filter && !filter(document.Instance))
            {
                continue;
            }

            var table = store.Indexes.Table(descriptor.IndexType);
            foreach (var row in await descriptor.Map(document.Instance, cancellationToken))
            {
                _rows.Add(new WriteCommand(table.InsertSql, table.ValuesOf(row, document.Id)));
            }
        }
    }
}
