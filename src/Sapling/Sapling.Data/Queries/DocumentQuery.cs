using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using YesSql;
using YesSql.Indexes;

namespace Sapling.Data.Queries;

/// <inheritdoc cref="IQuery{T}"/>
internal class DocumentQuery<T>(QueryPlan plan) : IQuery<T>
    where T : class
{
    // How many documents an enumeration loads at once.
    private const int PageSize = 100;

    protected QueryPlan Plan { get; } = plan;

    IQuery<T, TIndex> IQuery<T>.With<TIndex>() => new DocumentQuery<T, TIndex>(Plan);

    IQuery<T, TIndex> IQuery<T>.With<TIndex>(Expression<Func<TIndex, bool>> predicate) =>
        new DocumentQuery<T, TIndex>(Plan).Where(predicate);

    public IQuery<T> Any(params Func<IQuery<T>, IQuery<T>>[] predicates)
    {
        Plan.RequireAny([.. predicates.Select(CreatePart)]);
        return this;
    }

    public IQuery<T> All(params Func<IQuery<T>, IQuery<T>>[] predicates)
    {
        foreach (var predicate in predicates)
        {
            Plan.RequireAny([CreatePart(predicate)]);
        }

        return this;
    }

    public IQuery<T> Skip(int count)
    {
        Plan.Skip = count;
        return this;
    }

    public IQuery<T> Take(int count)
    {
        Plan.Take = count;
        return this;
    }

    public async Task<T?> FirstOrDefaultAsync(CancellationToken cancellationToken)
    {
        var ids = await IdsAsync(take: 1, cancellationToken);
        return (await Plan.Session.LoadAsync<T>(ids, cancellationToken)).FirstOrDefault();
    }

    public async Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken) =>
        await Plan.Session.LoadAsync<T>(await IdsAsync(Plan.Take, cancellationToken), cancellationToken);

    public async IAsyncEnumerable<T> ToAsyncEnumerable([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var page in (await IdsAsync(Plan.Take, cancellationToken)).Chunk(PageSize))
        {
            foreach (var document in await Plan.Session.LoadAsync<T>(page, cancellationToken))
            {
                yield return document;
            }
        }
    }

    public Task<int> CountAsync(CancellationToken cancellationToken) => Plan.Session.CountAsync(Plan.Count, cancellationToken);

    private static QueryPlan CreatePart(QueryPlan whole, Func<IQuery<T>, IQuery<T>> predicate)
    {
        var part = whole.CreatePart();
        predicate(new DocumentQuery<T>(part));
        return part;
    }

    private QueryPlan CreatePart(Func<IQuery<T>, IQuery<T>> predicate) => CreatePart(Plan, predicate);

    private async Task<List<long>> IdsAsync(int? take, CancellationToken cancellationToken)
    {
        await Plan.Session.FlushAsync(cancellationToken);
        var connection = await Plan.Session.OpenAsync(cancellationToken);
        var ids = new List<long>();
        await using var rows = await connection.ReadAsync(Plan.Ids(Plan.Skip, take), cancellationToken);
        while (await rows.Reader.ReadAsync(cancellationToken))
        {
            ids.Add(rows.Reader.GetInt64(0));
        }

        return ids;
    }
}

/// <inheritdoc cref="IQuery{T, TIndex}"/>
internal sealed class DocumentQuery<T, TIndex>(QueryPlan plan) : DocumentQuery<T>(plan), IQuery<T, TIndex>
    where T : class
    where TIndex : class, IIndex
{
    private readonly IndexBinding<TIndex> _binding = plan.Bind<TIndex>();

    public IQuery<T, TIndex> Where(Expression<Func<TIndex, bool>> predicate)
    {
        _binding.Where(predicate);
        return this;
    }

    public IQuery<T, TIndex> OrderBy(Expression<Func<TIndex, object?>> keySelector) => Order(keySelector, isDescending: false, isFirst: true);

    public IQuery<T, TIndex> OrderByDescending(Expression<Func<TIndex, object?>> keySelector) => Order(keySelector, isDescending: true, isFirst: true);

    public IQuery<T, TIndex> ThenBy(Expression<Func<TIndex, object?>> keySelector) => Order(keySelector, isDescending: false, isFirst: false);

    public IQuery<T, TIndex> ThenByDescending(Expression<Func<TIndex, object?>> keySelector) => Order(keySelector, isDescending: true, isFirst: false);

    private DocumentQuery<T, TIndex> Order(Expression<Func<TIndex, object?>> keySelector, bool isDescending, bool isFirst)
    {
        Plan.OrderBy(_binding, keySelector, isDescending, isFirst);
        return this;
    }
}
