using System.Linq.Expressions;
using LinqToDB;
using YesSql.Indexes;

namespace Sapling.Data.Queries;

/// <summary>A row of several joined tables, as nested pairs.</summary>
internal sealed class JoinedRow<TLeft, TRight>
{
    public TLeft Left { get; set; } = default!;

    public TRight Right { get; set; } = default!;
}

/// <summary>Joined tables; hides the row type from the code that builds the query.</summary>
internal abstract class RowChain
{
    /// <summary>Joins the rows of an index by the id of their document.</summary>
    public abstract RowChain Join<TIndex>(IndexBinding<TIndex> binding, IQueryable<TIndex> rows) where TIndex : class, IIndex;

    /// <summary>Keeps the documents whose id is in at least one of the lists.</summary>
    public abstract RowChain WhereInAny(IReadOnlyList<IQueryable<long>> lists);

    /// <summary>The document ids, unordered.</summary>
    /// <param name="distinct">Whether a document can occur more than once.</param>
    public abstract IQueryable<long> Ids(bool distinct);

    /// <summary>The document ids, ordered.</summary>
    /// <param name="orderings">The order; empty for id order. Equal documents are ordered by id.</param>
    /// <param name="distinct">Whether a document can occur more than once.</param>
    public abstract IQueryable<long> OrderedIds(IReadOnlyList<Ordering> orderings, bool distinct);

    /// <summary>
    /// The document ids in the given order without a tie-breaker, for a query that needs only the first: if an index
    /// has the order, nothing is sorted.
    /// </summary>
    /// <param name="orderings">The order; empty for any order.</param>
    /// <param name="distinct">Whether a document can occur more than once.</param>
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

        // In the direction of the last ordering, so that an index that ends with the document id serves both directions.
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

    // A document with several rows is ordered by its first row.
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
