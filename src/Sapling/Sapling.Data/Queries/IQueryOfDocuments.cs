using System.Linq.Expressions;
using YesSql.Indexes;

namespace YesSql;

/// <summary>
/// A query of documents. A document with several matching index rows is returned once. Every method that narrows the
/// query changes and returns this object.
/// </summary>
/// <typeparam name="T">The type of the documents.</typeparam>
public interface IQuery<T> where T : class
{
    /// <summary>Joins an index. A second call for the same index extends the first: a single row must satisfy all predicates.</summary>
    IQuery<T, TIndex> With<TIndex>() where TIndex : class, IIndex;

    /// <summary>Joins an index whose row satisfies the predicate.</summary>
    IQuery<T, TIndex> With<TIndex>(Expression<Func<TIndex, bool>> predicate) where TIndex : class, IIndex;

    /// <summary>Finds documents that satisfy at least one of these queries.</summary>
    IQuery<T> Any(params Func<IQuery<T>, IQuery<T>>[] predicates);

    /// <summary>Finds documents that satisfy all of these queries, each on its own index rows.</summary>
    IQuery<T> All(params Func<IQuery<T>, IQuery<T>>[] predicates);

    /// <summary>Skips the first documents.</summary>
    IQuery<T> Skip(int count);

    /// <summary>Returns at most this many documents.</summary>
    IQuery<T> Take(int count);

    /// <summary>The first document, or null.</summary>
    Task<T?> FirstOrDefaultAsync() => FirstOrDefaultAsync(CancellationToken.None);

    /// <inheritdoc cref="FirstOrDefaultAsync()"/>
    Task<T?> FirstOrDefaultAsync(CancellationToken cancellationToken);

    /// <summary>The documents, in the requested order.</summary>
    Task<IEnumerable<T>> ListAsync() => ListAsync(CancellationToken.None);

    /// <inheritdoc cref="ListAsync()"/>
    Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken);

    /// <inheritdoc cref="ToAsyncEnumerable(CancellationToken)"/>
    IAsyncEnumerable<T> ToAsyncEnumerable() => ToAsyncEnumerable(CancellationToken.None);

    /// <summary>The documents, loaded while enumerating.</summary>
    IAsyncEnumerable<T> ToAsyncEnumerable(CancellationToken cancellationToken);

    /// <summary>The number of documents; ignores <see cref="Skip"/> and <see cref="Take"/>.</summary>
    Task<int> CountAsync() => CountAsync(CancellationToken.None);

    /// <inheritdoc cref="CountAsync()"/>
    Task<int> CountAsync(CancellationToken cancellationToken);
}

/// <summary>A query of documents through the index joined last.</summary>
/// <typeparam name="T">The type of the documents.</typeparam>
/// <typeparam name="TIndex">The index that predicates and orders refer to.</typeparam>
public interface IQuery<T, TIndex> : IQuery<T>
    where T : class
    where TIndex : class, IIndex
{
    /// <summary>Adds a predicate.</summary>
    IQuery<T, TIndex> Where(Expression<Func<TIndex, bool>> predicate);

    /// <summary>Orders by a column, replacing any earlier order.</summary>
    IQuery<T, TIndex> OrderBy(Expression<Func<TIndex, object?>> keySelector);

    /// <summary>Orders by a column, largest first, replacing any earlier order.</summary>
    IQuery<T, TIndex> OrderByDescending(Expression<Func<TIndex, object?>> keySelector);

    /// <summary>Adds a further order.</summary>
    IQuery<T, TIndex> ThenBy(Expression<Func<TIndex, object?>> keySelector);

    /// <summary>Adds a further order, largest first.</summary>
    IQuery<T, TIndex> ThenByDescending(Expression<Func<TIndex, object?>> keySelector);
}
