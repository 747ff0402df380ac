using System.Linq.Expressions;
using YesSql.Indexes;

namespace YesSql;

/// <summary>A query of index rows, without their documents.</summary>
/// <typeparam name="T">The index.</typeparam>
public interface IQueryIndex<T> where T : class, IIndex
{
    /// <summary>Adds a predicate.</summary>
    IQueryIndex<T> Where(Expression<Func<T, bool>> predicate);

    /// <summary>Orders by a column, replacing any earlier order.</summary>
    IQueryIndex<T> OrderBy(Expression<Func<T, object?>> keySelector);

    /// <summary>Orders by a column, largest first, replacing any earlier order.</summary>
    IQueryIndex<T> OrderByDescending(Expression<Func<T, object?>> keySelector);

    /// <summary>Adds a further order.</summary>
    IQueryIndex<T> ThenBy(Expression<Func<T, object?>> keySelector);

    /// <summary>Adds a further order, largest first.</summary>
    IQueryIndex<T> ThenByDescending(Expression<Func<T, object?>> keySelector);

    /// <summary>Skips the first rows.</summary>
    IQueryIndex<T> Skip(int count);

    /// <summary>Returns at most this many rows.</summary>
    IQueryIndex<T> Take(int count);

    /// <summary>The first row, or null.</summary>
    Task<T?> FirstOrDefaultAsync() => FirstOrDefaultAsync(CancellationToken.None);

    /// <inheritdoc cref="FirstOrDefaultAsync()"/>
    Task<T?> FirstOrDefaultAsync(CancellationToken cancellationToken);

    /// <summary>The rows, in the requested order.</summary>
    Task<IEnumerable<T>> ListAsync() => ListAsync(CancellationToken.None);

    /// <inheritdoc cref="ListAsync()"/>
    Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken);

    /// <inheritdoc cref="ToAsyncEnumerable(CancellationToken)"/>
    IAsyncEnumerable<T> ToAsyncEnumerable() => ToAsyncEnumerable(CancellationToken.None);

    /// <summary>The rows, streamed.</summary>
    IAsyncEnumerable<T> ToAsyncEnumerable(CancellationToken cancellationToken);

    /// <summary>The number of rows; ignores <see cref="Skip"/> and <see cref="Take"/>.</summary>
    Task<int> CountAsync() => CountAsync(CancellationToken.None);

    /// <inheritdoc cref="CountAsync()"/>
    Task<int> CountAsync(CancellationToken cancellationToken);
}
