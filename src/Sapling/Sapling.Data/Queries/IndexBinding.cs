using System.Linq.Expressions;
using LinqToDB;
using Sapling.Data.Indexes;
using Sapling.Data.Sessions;
using YesSql.Indexes;

namespace Sapling.Data.Queries;

/// <summary>An index used by a query, with its predicates.</summary>
internal abstract class IndexBinding(Session session, Type indexType)
{
    private readonly IndexDescriptor[] _descriptors = [.. session.DescriptorsOf(indexType)];

    public Type IndexType { get; } = indexType;

    /// <summary>Whether a document can have more than one row; assumed if there is no provider.</summary>
    public bool HasManyRows => _descriptors.Length != 1 || _descriptors[0].HasManyRows;

    /// <summary>Whether all rows belong to documents of this type.</summary>
    public bool IsOnlyFor(Type documentType) => _descriptors.Length > 0 && Array.TrueForAll(_descriptors, descriptor => descriptor.Type == documentType);

    /// <summary>Adds this index and its predicates to the shape of the query.</summary>
    public abstract void Describe(QueryShape shape);

    public abstract RowChain Start(QueryContext context);

    public abstract RowChain JoinTo(RowChain chain, QueryContext context);

    /// <summary>The ids of the documents with a matching row.</summary>
    public abstract IQueryable<long> DocumentIds(QueryContext context);
}

/// <inheritdoc/>
internal sealed class IndexBinding<TIndex>(Session session) : IndexBinding(session, typeof(TIndex))
    where TIndex : class, IIndex
{
    private readonly List<Expression<Func<TIndex, bool>>> _predicates = [];

    public static Expression<Func<TIndex, long>> DocumentId { get; } = row => Sql.Property<long>(row, IndexTable.DocumentIdName);

    public void Where(Expression<Func<TIndex, bool>> predicate) => _predicates.Add(predicate);

    public override void Describe(QueryShape shape)
    {
        shape.Add(IndexType).Add(HasManyRows);
        foreach (var predicate in _predicates)
        {
            shape.Add(predicate);
        }
    }

    public IQueryable<TIndex> Rows(QueryContext context)
    {
        IQueryable<TIndex> rows = context.Data.GetTable<TIndex>();
        foreach (var predicate in _predicates)
        {
            rows = rows.Where(context.Rewriter.Rewrite(predicate));
        }

        return rows;
    }

    public override RowChain Start(QueryContext context)
    {
        Expression<Func<TIndex, TIndex>> self = row => row;
        return new RowChain<TIndex>(Rows(context), DocumentId, new Dictionary<IndexBinding, LambdaExpression> { [this] = self });
    }

    public override RowChain JoinTo(RowChain chain, QueryContext context) => chain.Join(this, Rows(context));

    public override IQueryable<long> DocumentIds(QueryContext context) => Rows(context).Select(DocumentId);
}

/// <summary>A column to order by.</summary>
/// <param name="Binding">The index.</param>
/// <param name="Key">Lambda from the index row to the key, as object.</param>
/// <param name="IsDescending">Largest first.</param>
internal sealed record Ordering(IndexBinding Binding, LambdaExpression Key, bool IsDescending);

/// <summary>Context for building a query.</summary>
/// <param name="Data">linq2db's tables.</param>
/// <param name="Rewriter">Replaces values in predicates with the parameters of the query's shape.</param>
internal sealed record QueryContext(IDataContext Data, PredicateRewriter Rewriter);
