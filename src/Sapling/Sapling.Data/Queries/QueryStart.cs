using Sapling.Data.Sessions;
using YesSql;

namespace Sapling.Data.Queries;

/// <inheritdoc cref="IQuery"/>
internal sealed class QueryStart(Session session) : IQuery
{
    public IQuery<T> For<T>(bool filterType = true) where T : class =>
        new DocumentQuery<T>(new QueryPlan(session, filterType ? typeof(T) : null));

    IQueryIndex<T> IQuery.ForIndex<T>() => new IndexQuery<T>(session);

    public IQuery<object> Any() => new DocumentQuery<object>(new QueryPlan(session, null));
}
