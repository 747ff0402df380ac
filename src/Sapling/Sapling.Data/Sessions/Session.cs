using System.Diagnostics.CodeAnalysis;
using Sapling.Data.Databases;
using Sapling.Data.Documents;
using Sapling.Data.Indexes;
using Sapling.Data.Queries;
using YesSql;
using YesSql.Indexes;

namespace Sapling.Data.Sessions;

/// <summary>
/// Reads and changes of a unit of work. This half finds, tracks and flushes documents; the other holds the connection
/// and its transaction.
/// </summary>
internal sealed partial class Session(Store store, bool withTracking) : ISession
{
    private readonly IdentityMap _map = new();
    private IndexDescriptor[] _ownIndexes = [];

    IStore ISession.Store => store;

    public Store Store => store;

    public void Save(object obj, bool checkConcurrency = false, string? collection = null) =>
        SaveAsync(obj, checkConcurrency, collection, CancellationToken.None).GetAwaiter().GetResult();

    public async Task SaveAsync(object obj, bool checkConcurrency, string? collection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(obj);
        Collections.RequireDefault(collection);
        if (!_map.TryGet(obj, out var document) && !TryAdopt(obj, out document))
        {
            document = new TrackedDocument(obj, await store.Ids.NextAsync(cancellationToken));
            DocumentTypes.SetId(obj, document.Id);
            _map.AddNew(document);
        }
        else if (document.Pending != PendingChange.Insert)
        {
            _map.SetPending(document, PendingChange.Update);
            document.CheckConcurrency |= checkConcurrency;
        }
    }

    public void Delete(object obj, string? collection = null)
    {
        ArgumentNullException.ThrowIfNull(obj);
        Collections.RequireDefault(collection);
        if (!_map.TryGet(obj, out var document) && !TryAdopt(obj, out document))
        {
            throw new InvalidOperationException($"This session did not load or save the {obj.GetType()} that it is to delete.");
        }

        if (document.Pending == PendingChange.Insert)
        {
            _map.Remove(document);
        }
        else
        {
            _map.SetPending(document, PendingChange.Delete);
        }
    }

    public void Detach(object entry, string? collection = null)
    {
        ArgumentNullException.ThrowIfNull(entry);
        Collections.RequireDefault(collection);
        if (_map.TryGet(entry, out var document))
        {
            _map.Remove(document);
        }
    }

    public void Detach(IEnumerable<object> entries, string? collection = null)
    {
        ArgumentNullException.ThrowIfNull(entries);
        foreach (var entry in entries)
        {
            Detach(entry, collection);
        }
    }

    public void DetachAll(string? collection = null)
    {
        Collections.RequireDefault(collection);
        _map.Clear();
    }

    public async Task<IEnumerable<T>> GetAsync<T>(long[] ids, string? collection, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(ids);
        Collections.RequireDefault(collection);
        return await LoadAsync<T>(ids, cancellationToken);
    }

    public IQuery Query(string? collection = null)
    {
        Collections.RequireDefault(collection);
        return new QueryStart(this);
    }

    public ISession RegisterIndexes(IIndexProvider[] indexProviders, string? collection = null)
    {
        Collections.RequireDefault(collection);
        _ownIndexes = [.. _ownIndexes, .. indexProviders.SelectMany(IndexCatalog.Describe)];
        return this;
    }

    /// <summary>All descriptors that produce rows of an index, including this session's own.</summary>
    public IEnumerable<IndexDescriptor> DescriptorsOf(Type indexType)
    {
        var shared = store.Indexes.ForIndex(indexType);
        return _ownIndexes.Length == 0 ? shared : shared.Concat(_ownIndexes.Where(descriptor => descriptor.IndexType == indexType));
    }

    /// <summary>The documents with these ids, in this order; ids that do not exist or belong to another type are skipped.</summary>
    public async Task<List<T>> LoadAsync<T>(IReadOnlyList<long> ids, CancellationToken cancellationToken)
        where T : class
    {
        await FlushAsync(cancellationToken);
        var missing = ids.Where(id => !_map.TryGet(id, out _)).Distinct().ToList();
        var read = missing.Count == 0 ? [] : await ReadAsync(missing, cancellationToken);
        var documents = new List<T>(ids.Count);
        foreach (var id in ids)
        {
            var instance = _map.TryGet(id, out var tracked) ? tracked.Instance : read.GetValueOrDefault(id);
            if (instance is T document)
            {
                documents.Add(document);
            }
        }

        return documents;
    }

    /// <summary>The number that a statement returns.</summary>
    public async Task<int> CountAsync(Func<SqlStatement> translate, CancellationToken cancellationToken)
    {
        await FlushAsync(cancellationToken);
        var statement = translate();
        var counts = store.Counts.Current;
        var key = new CountCache.Key(statement);

        // Uncommitted writes are visible to this session only.
        var isShared = store.Database.IsOneNode && CurrentTransaction is null;
        if (isShared && counts.TryGetValue(key, out var known))
        {
            return known;
        }

        var connection = await OpenAsync(cancellationToken);
        var count = (int)(await connection.ReadNumberAsync(statement, cancellationToken) ?? 0);
        if (isShared)
        {
            CountCache.Add(counts, key, count);
        }

        return count;
    }

    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        if (!_map.HasPending)
        {
            return;
        }

        try
        {
            await BeginTransactionAsync(cancellationToken);

            // A map may save more documents.
            while (_map.HasPending)
            {
                await WriteAsync(_map.TakePending(), cancellationToken);
            }
        }
        catch
        {
            store.Ids.Forget();
            await CancelAsync();
            throw;
        }
    }

    /// <summary>An object that already has an id was loaded by another session; from now on it represents its document here.</summary>
    private bool TryAdopt(object obj, [NotNullWhen(true)] out TrackedDocument? document)
    {
        document = null;
        var id = DocumentTypes.IdOf(obj);
        if (id <= 0)
        {
            return false;
        }

        document = new TrackedDocument(obj, id);
        if (_map.TryGet(id, out var other))
        {
            document.Version = other.Version;
            _map.Remove(other);
        }

        _map.Add(document);
        return true;
    }

    private async Task<Dictionary<long, object>> ReadAsync(List<long> ids, CancellationToken cancellationToken)
    {
        var connection = await OpenAsync(cancellationToken);
        var list = store.Database.ListParameter(typeof(long), ids.Select(id => (object)id));
        var read = new Dictionary<long, object>(ids.Count);
        await using var rows = await connection.ReadAsync(SqlStatement.Of(store.Database.DocumentsByIdSql, list), cancellationToken);
        while (await rows.Reader.ReadAsync(cancellationToken))
        {
            var id = rows.Reader.GetInt64(0);
            var instance = store.Serializer.Deserialize(rows.Reader.GetString(2), DocumentTypes.TypeOf(rows.Reader.GetString(1)));
            DocumentTypes.SetId(instance, id);
            read.Add(id, instance);
            if (withTracking)
            {
                _map.Add(new TrackedDocument(instance, id) { Version = rows.Reader.GetInt64(3) });
            }
        }

        return read;
    }

    private async Task WriteAsync(TrackedDocument[] documents, CancellationToken cancellationToken)
    {
        var changes = new ChangeSet(store, _ownIndexes);
        foreach (var document in documents)
        {
            var change = document.Pending;
            document.Pending = PendingChange.None;
            if (change == PendingChange.Delete)
            {
                _map.Remove(document);
            }

            await changes.AddAsync(document, change, cancellationToken);
        }

        await changes.WriteAsync(_connection!, cancellationToken);
    }
}
