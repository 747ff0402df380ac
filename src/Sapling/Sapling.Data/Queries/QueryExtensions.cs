using System.Linq.Expressions;
using YesSql.Indexes;

namespace YesSql;

/// <summary>Shortcuts to begin a query.</summary>
public static class QueryExtensions
{
    /// <summary>Queries documents of a type.</summary>
    public static IQuery<T> Query<T>(this ISession session, string? collection = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.Query(collection).For<T>();
    }

    /// <summary>Queries documents of a type by an index.</summary>
    public static IQuery<T, TIndex> Query<T, TIndex>(this ISession session, string? collection = null)
        where T : class
        where TIndex : class, IIndex
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.Query(collection).For<T>().With<TIndex>();
    }

    /// <inheritdoc cref="Query{T, TIndex}(ISession, string)"/>
    /// <param name="session">The session.</param>
    /// <param name="filterType">False to find documents of any type that can be cast to <typeparamref name="T"/>.</param>
    /// <param name="collection">Always null.</param>
    public static IQuery<T, TIndex> Query<T, TIndex>(this ISession session, bool filterType, string? collection = null)
        where T : class
        where TIndex : class, IIndex
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.Query(collection).For<T>(filterType).With<TIndex>();
    }

    /// <summary>Queries documents of a type whose index row satisfies the predicate.</summary>
    public static IQuery<T, TIndex> Query<T, TIndex>(this ISession session, Expression<Func<TIndex, bool>> predicate, string? collection = null)
        where T : class
        where TIndex : class, IIndex
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.Query(collection).For<T>().With(predicate);
    }

    /// <inheritdoc cref="Query{T, TIndex}(ISession, Expression{Func{TIndex, bool}}, string)"/>
    /// <param name="session">The session.</param>
    /// <param name="predicate">Predicate on the index row.</param>
    /// <param name="filterType">False to find documents of any type that can be cast to <typeparamref name="T"/>.</param>
    /// <param name="collection">Always null.</param>
    public static IQuery<T, TIndex> Query<T, TIndex>(this ISession session, Expression<Func<TIndex, bool>> predicate, bool filterType, string? collection = null)
        where T : class
        where TIndex : class, IIndex
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.Query(collection).For<T>(filterType).With(predicate);
    }

    /// <summary>Queries index rows.</summary>
    public static IQueryIndex<TIndex> QueryIndex<TIndex>(this ISession session, string? collection = null)
        where TIndex : class, IIndex
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.Query(collection).ForIndex<TIndex>();
    }

    /// <summary>Queries index rows that satisfy the predicate.</summary>
    public static IQueryIndex<TIndex> QueryIndex<TIndex>(this ISession session, Expression<Func<TIndex, bool>> predicate, string? collection = null)
        where TIndex : class, IIndex
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.Query(collection).ForIndex<TIndex>().Where(predicate);
    }
}
