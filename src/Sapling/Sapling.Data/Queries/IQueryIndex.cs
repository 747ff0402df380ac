using System.Linq.Expressions;
using YesSql.Indexes;

namespace YesSql;

/// <summary>A query of index rows, without their documents.</summary>
/// <typeparam name="T">The index.</typeparam>
public interface IQueryIndex<T> where T : class, IIndex
{
    /// <summary>Adds a predicate.</summary>
    IQueryIndex<T> Where(Expression<Func<T, bool>> predicate);

    /// <summary>Orders by a column, in place of an order given before.</summary>
    IQueryIndex<T> OrderBy(Expression<Func<T, object?>> keySelector);

    /// <summary>Orders by a column, largest first, in place of an order given before.</summary>
    IQueryIndex<T> OrderByDescending(Expression<Func<T, object?>> keySelector);

    /// <summary>Orders further.</summary>
    IQueryIndex<T> ThenBy(Expression<Func<T, object?>> keySelector);

    /// <summary>Orders further, largest first.</summary>
    IQueryIndex<T> ThenByDescending(Expression<Func<T, object?>> keySelector);

    /// <summary>Leaves out the first rows.</summary>
    IQueryIndex<T> Skip(int count);

    /// <summary>Finds at most so many rows.</summary>
    IQueryIndex<T> Take(int count);

    /// <summary>The first row, or null.</summary>
    Task<T?> FirstOrDefaultAsync() => FirstOrDefaultAsync(CancellationToken.None);

    /// <inheritdoc cref="FirstOrDefaultAsync()"/>
    Task<T?> FirstOrDefaultAsync(CancellationToken cancellationToken);

    /// <summary>The rows, in the order asked for.</summary>
    Task<IEnumerable<T>> ListAsync() => ListAsync(CancellationToken.None);

    /// <inheritdoc cref="ListAsync()"/>
    Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken);

    /// <inheritdoc cref="ToAsyncEnumerable(CancellationToken)"/>
    IAsyncEnumerable<T> ToAsyncEnumerable() => ToAsyncEnumerable(CancellationToken.None);

    /// <summary>The rows, as they are read.</summary>
    IAsyncEnumerable<T> ToAsyncEnumerable(CancellationToken cancellationToken);

    /// <summary>The number of rows; <see cref="Skip"/> and <see cref="Take"/> do not matter.</summary>
    Task<int> CountAsync() => CountAsync(CancellationToken.None);

    /// <inheritdoc cref="CountAsync()"/>
    Task<int> CountAsync(CancellationToken cancellationToken);
}
