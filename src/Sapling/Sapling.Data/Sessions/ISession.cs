using System.Data.Common;
using YesSql.Indexes;

namespace YesSql;

/// <summary>
/// A unit of work over one database connection. <see cref="FlushAsync(CancellationToken)"/> (or the next query) writes
/// what was saved and deleted; <see cref="SaveChangesAsync(CancellationToken)"/> commits it, as a whole or not at all.
/// A session belongs to one logical thread; within it a document is always the same object.
/// </summary>
public interface ISession : IDisposable, IAsyncDisposable
{
    /// <summary>The open transaction; null before the first write and after a commit or a rollback.</summary>
    DbTransaction? CurrentTransaction { get; }

    /// <summary>The store that created this session.</summary>
    IStore Store { get; }

    /// <summary>Marks an object for insertion, or for update if the session loaded or saved it before.</summary>
    /// <param name="obj">The document.</param>
    /// <param name="checkConcurrency">Whether flushing throws <see cref="ConcurrencyException"/> if another session changed the document since this one read it.</param>
    /// <param name="collection">Always null: there is one collection.</param>
    void Save(object obj, bool checkConcurrency = false, string? collection = null);

    /// <inheritdoc cref="Save(object, bool, string)"/>
    Task SaveAsync(object obj) => SaveAsync(obj, false, null, CancellationToken.None);

    /// <inheritdoc cref="Save(object, bool, string)"/>
    Task SaveAsync(object obj, bool checkConcurrency) => SaveAsync(obj, checkConcurrency, null, CancellationToken.None);

    /// <inheritdoc cref="Save(object, bool, string)"/>
    Task SaveAsync(object obj, bool checkConcurrency, string? collection) => SaveAsync(obj, checkConcurrency, collection, CancellationToken.None);

    /// <summary>As <see cref="Save(object, bool, string)"/>; a new object has its Id when the task completes.</summary>
    Task SaveAsync(object obj, bool checkConcurrency, string? collection, CancellationToken cancellationToken);

    /// <summary>Marks an object and its index rows for deletion.</summary>
    void Delete(object obj, string? collection = null);

    /// <summary>Forgets an object: pending changes are not written, and the next query reads it again.</summary>
    void Detach(object entry, string? collection = null);

    /// <inheritdoc cref="Detach(object, string)"/>
    void Detach(IEnumerable<object> entries, string? collection = null);

    /// <summary>Forgets every object of this session.</summary>
    void DetachAll(string? collection = null);

    /// <summary>Loads documents by id. Ids that do not exist or belong to another type are skipped.</summary>
    Task<IEnumerable<T>> GetAsync<T>(long[] ids) where T : class => GetAsync<T>(ids, null, CancellationToken.None);

    /// <inheritdoc cref="GetAsync{T}(long[])"/>
    Task<IEnumerable<T>> GetAsync<T>(long[] ids, string? collection) where T : class => GetAsync<T>(ids, collection, CancellationToken.None);

    /// <inheritdoc cref="GetAsync{T}(long[])"/>
    Task<IEnumerable<T>> GetAsync<T>(long[] ids, string? collection, CancellationToken cancellationToken) where T : class;

    /// <summary>Begins a query.</summary>
    IQuery Query(string? collection = null);

    /// <summary>Adds index providers for this session only; they see the same documents as those of the store.</summary>
    ISession RegisterIndexes(IIndexProvider[] indexProviders, string? collection = null);

    /// <inheritdoc cref="FlushAsync(CancellationToken)"/>
    Task FlushAsync() => FlushAsync(CancellationToken.None);

    /// <summary>Writes pending changes into the open transaction, without committing.</summary>
    Task FlushAsync(CancellationToken cancellationToken);

    /// <inheritdoc cref="SaveChangesAsync(CancellationToken)"/>
    Task SaveChangesAsync() => SaveChangesAsync(CancellationToken.None);

    /// <summary>Flushes and commits. If this fails, the whole unit of work is rolled back.</summary>
    Task SaveChangesAsync(CancellationToken cancellationToken);

    /// <summary>Rolls back flushed changes and discards pending ones; the session forgets all objects.</summary>
    Task CancelAsync();

    /// <summary>Commits, then forgets all objects, so that a long run does not keep everything it has read.</summary>
    Task ResetAsync();

    /// <summary>The session's open connection.</summary>
    Task<DbConnection> CreateConnectionAsync() => CreateConnectionAsync(CancellationToken.None);

    /// <inheritdoc cref="CreateConnectionAsync()"/>
    Task<DbConnection> CreateConnectionAsync(CancellationToken cancellationToken);

    /// <summary>Begins the transaction of this unit of work, or returns the open one.</summary>
    Task<DbTransaction> BeginTransactionAsync() => BeginTransactionAsync(CancellationToken.None);

    /// <inheritdoc cref="BeginTransactionAsync()"/>
    Task<DbTransaction> BeginTransactionAsync(CancellationToken cancellationToken);
}
