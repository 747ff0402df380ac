using System.Linq.Expressions;
using LinqToDB;
using YesSql.Indexes;

namespace Sapling.Data.Queries;

/// <summary>A row of several joined tables, as a pair of pairs.</summary>
internal sealed class JoinedRow<TLeft, TRight>
{
    public TLeft Left { get; set; } = default!;

    public TRight Right { get; set; } = default!;
}

/// <summary>Joined tables, one row type hidden from whoever builds the query.</summary>
internal abstract class RowChain
{
    /// <summary>Joins the rows of an index by the id of their document.</summary>
    public abstract RowChain Join<TIndex>(IndexBinding<TIndex> binding, IQueryable<TIndex> rows) where TIndex : class, IIndex;

    /// <summary>Keeps the documents whose id is in at least one of the lists.</summary>
    public abstract RowChain WhereInAny(IReadOnlyList<IQueryable<long>> lists);

    /// <summary>The documents' ids, in no order.</summary>
    /// <param name="distinct">Whether a document can come more than once.</param>
    public abstract IQueryable<long> Ids(bool distinct);

    /// <summary>The documents' ids, in order.</summary>
    /// <param name="orderings">The order; empty for that of the ids. Documents that are equal in it come in the order of their ids.</param>
    /// <param name="distinct">Whether a document can come more than once.</param>
    public abstract IQueryable<long> OrderedIds(IReadOnlyList<Ordering> orderings, bool distinct);

    /// <summary>The documents' ids, in the given order and no further, for whoever needs the first alone: that takes no sorting where an index has the order.</summary>
    /// <param name="orderings">The order; empty for any.</param>
    /// <param name="distinct">Whether a document can come more than once.</param>
    public abstract IQueryable<long> FirstIds(IReadOnlyList<Ordering> orderings, bool distinct);
}

/// <inheritdoc/>
internal sealed class RowChain<TRow>(IQueryable<TRow> query, Expression<Func<TRow, long>> documentId, IReadOnlyDictionary<IndexBinding, LambdaExpression> paths) : RowChain
{
    public override RowChain Join<TIndex>(IndexBinding<TIndex> binding, IQueryable<TIndex> rows)
    {
        var joined = query.Join(rows, documentId, IndexBinding<TIndex>.DocumentId, (left, right) => new JoinedRow<TRow, TIndex> { Left = left, Right = right });
        Expression<Func<JoinedRow<TRow, TIndex>, TRow>> left = row => row.Left;
        Expression<Func<JoinedRow<TRow, TIndex>, TIndex>> right = row => row.Right;
        var joinedPaths = paths.ToDictionary(path => path.Key, path => path.Value.After(left));
        joinedPaths.Add(binding, right);
        return new RowChain<JoinedRow<TRow, TIndex>>(joined, (Expression<Func<JoinedRow<TRow, TIndex>, long>>)documentId.After(left), joinedPaths);
    }

    public override RowChain WhereInAny(IReadOnlyList<IQueryable<long>> lists)
    {
        var row = documentId.Parameters[0];
        var condition = lists
            .Select(list => (Expression)Expression.Call(typeof(Queryable), nameof(Queryable.Contains), [typeof(long)], list.Expression, documentId.Body))
            .Aggregate(Expression.OrElse);
        return new RowChain<TRow>(query.Where(Expression.Lambda<Func<TRow, bool>>(condition, row)), documentId, paths);
    }

    public override IQueryable<long> Ids(bool distinct)
    {
        var ids = query.Select(documentId);
        return distinct ? ids.Distinct() : ids;
    }

    public override IQueryable<long> OrderedIds(IReadOnlyList<Ordering> orderings, bool distinct)
    {
        if (orderings.Count == 0)
        {
            return distinct ? query.Select(documentId).Distinct().OrderBy(id => id) : query.OrderBy(documentId).Select(documentId);
        }

        if (distinct)
        {
            return OrderedGroups(orderings);
        }

        // In the direction of what comes before, so that an index that ends with the document's id serves both ways.
        var rows = OrderedRows(orderings);
        return (orderings[^1].IsDescending ? rows.ThenByDescending(documentId) : rows.ThenBy(documentId)).Select(documentId);
    }

    public override IQueryable<long> FirstIds(IReadOnlyList<Ordering> orderings, bool distinct) =>
        orderings.Count == 0 ? query.Select(documentId)
        : distinct ? OrderedGroups(orderings)
        : OrderedRows(orderings).Select(documentId);

    private IOrderedQueryable<TRow> OrderedRows(IReadOnlyList<Ordering> orderings)
    {
        IOrderedQueryable<TRow>? ordered = null;
        foreach (var ordering in orderings)
        {
            ordered = Order(ordered, query, (Expression<Func<TRow, object?>>)KeyOf(ordering), ordering.IsDescending);
        }

        return ordered!;
    }

    // A document with several rows stands where the first of them stands.
    private IQueryable<long> OrderedGroups(IReadOnlyList<Ordering> orderings)
    {
        var groups = query.GroupBy(documentId);
        IOrderedQueryable<IGrouping<long, TRow>>? ordered = null;
        foreach (var ordering in orderings)
        {
            var group = Expression.Parameter(typeof(IGrouping<long, TRow>), "group");
            var key = Expression.Call(
                typeof(Enumerable), ordering.IsDescending ? nameof(Enumerable.Max) : nameof(Enumerable.Min), [typeof(TRow), typeof(object)], group, KeyOf(ordering));
            ordered = Order(ordered, groups, Expression.Lambda<Func<IGrouping<long, TRow>, object?>>(key, group), ordering.IsDescending);
        }

        return ordered!.ThenBy(group => group.Key).Select(group => group.Key);
    }

    private LambdaExpression KeyOf(Ordering ordering) => ordering.Key.After(paths[ordering.Binding]);

    private static IOrderedQueryable<T> Order<T>(IOrderedQueryable<T>? ordered, IQueryable<T> query, Expression<Func<T, object?>> key, bool isDescending) =>
        (ordered, isDescending) switch
        {
            (null, false) => query.OrderBy(key),
            (null, true) => query.OrderByDescending(key),
            (not null, false) => ordered.ThenBy(key),
            (not null, true) => ordered.ThenByDescending(key),
        };
}
