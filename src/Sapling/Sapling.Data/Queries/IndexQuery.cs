using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using LinqToDB;
using Sapling.Data.Databases;
using Sapling.Data.Sessions;
using YesSql;
using YesSql.Indexes;

namespace Sapling.Data.Queries;

/// <inheritdoc cref="IQueryIndex{T}"/>
internal sealed class IndexQuery<T>(Session session) : IQueryIndex<T>
    where T : class, IIndex
{
    private readonly IndexBinding<T> _binding = new(session);
    private readonly List<Ordering> _orderings = [];
    private int? _skip;
    private int? _take;

    public IQueryIndex<T> Where(Expression<Func<T, bool>> predicate)
    {
        _binding.Where(predicate);
        return this;
    }

    public IQueryIndex<T> OrderBy(Expression<Func<T, object?>> keySelector) => Order(keySelector, isDescending: false, isFirst: true);

    public IQueryIndex<T> OrderByDescending(Expression<Func<T, object?>> keySelector) => Order(keySelector, isDescending: true, isFirst: true);

    public IQueryIndex<T> ThenBy(Expression<Func<T, object?>> keySelector) => Order(keySelector, isDescending: false, isFirst: false);

    public IQueryIndex<T> ThenByDescending(Expression<Func<T, object?>> keySelector) => Order(keySelector, isDescending: true, isFirst: false);

    public IQueryIndex<T> Skip(int count)
    {
        _skip = count;
        return this;
    }

    public IQueryIndex<T> Take(int count)
    {
        _take = count;
        return this;
    }

    public async Task<T?> FirstOrDefaultAsync(CancellationToken cancellationToken) => (await ReadAsync(1, cancellationToken)).FirstOrDefault();

    public async Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken) => await ReadAsync(_take, cancellationToken);

    // Read all rows first: the caller may use the session, and so the connection, while enumerating.
    public async IAsyncEnumerable<T> ToAsyncEnumerable([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var row in await ReadAsync(_take, cancellationToken))
        {
            yield return row;
        }
    }

    public Task<int> CountAsync(CancellationToken cancellationToken) => session.CountAsync(TranslateCount, cancellationToken);

    private IndexQuery<T> Order(Expression<Func<T, object?>> keySelector, bool isDescending, bool isFirst)
    {
        if (isFirst)
        {
            _orderings.Clear();
        }

        _orderings.Add(new Ordering(_binding, keySelector, isDescending));
        return this;
    }

    private async Task<List<T>> ReadAsync(int? take, CancellationToken cancellationToken)
    {
        await session.FlushAsync(cancellationToken);
        var connection = await session.OpenAsync(cancellationToken);
        var found = new List<T>();
        await using var rows = await connection.ReadAsync(Translate(take), cancellationToken);
        var reader = new IndexRowReader<T>(rows.Reader, session.Store.Database);
        while (await rows.Reader.ReadAsync(cancellationToken))
        {
            found.Add(reader.Read());
        }

        return found;
    }

    private QueryShape Describe(QueryShape shape)
    {
        _binding.Describe(shape);
        return shape;
    }

    private QueryShape DescribeOrder(QueryShape shape)
    {
        foreach (var ordering in _orderings)
        {
            shape.Add(ordering.Key).Add(ordering.IsDescending);
        }

        return shape;
    }

    private SqlStatement TranslateCount()
    {
        var shape = Describe(new QueryShape(session.Store.Database).Add("count rows"));
        return session.Store.Translator.Translate(shape, null, null, data =>
        {
            var rows = _binding.Rows(new QueryContext(data, new PredicateRewriter(shape)));
            return data.SelectQuery(() => rows.Count());
        });
    }

    private SqlStatement Translate(int? limit)
    {
        var (skip, take) = Paging.Complete(_skip, limit);
        var isFirst = skip is null && take == 1;
        var shape = DescribeOrder(Describe(new QueryShape(session.Store.Database).Add("rows").Add(isFirst).Add(skip is null).Add(take is null)));
        return session.Store.Translator.Translate(shape, skip, take, data =>
            Ordered(_binding.Rows(new QueryContext(data, new PredicateRewriter(shape))), isFirst).Page(skip, take));
    }

    // Rows with equal keys follow document order; for a single first row that does not matter.
    private IQueryable<T> Ordered(IQueryable<T> rows, bool isFirst)
    {
        IOrderedQueryable<T>? ordered = null;
        foreach (var (_, key, isDescending) in _orderings)
        {
            var selector = (Expression<Func<T, object?>>)key;
            ordered = (ordered, isDescending) switch
            {
                (null, false) => rows.OrderBy(selector),
                (null, true) => rows.OrderByDescending(selector),
                (not null, false) => ordered.ThenBy(selector),
                (not null, true) => ordered.ThenByDescending(selector),
            };
        }

        return (ordered, isFirst) switch
        {
            (null, true) => rows,
            (null, false) => rows.OrderBy(row => row.Id),
            (not null, true) => ordered,
            (not null, false) => _orderings[^1].IsDescending
                ? ordered.ThenByDescending(IndexBinding<T>.DocumentId)
                : ordered.ThenBy(IndexBinding<T>.DocumentId),
        };
    }
}
