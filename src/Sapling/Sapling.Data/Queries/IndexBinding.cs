using System.Linq.Expressions;
using LinqToDB;
using Sapling.Data.Indexes;
using Sapling.Data.Sessions;
using YesSql.Indexes;

namespace Sapling.Data.Queries;

/// <summary>An index that a query uses, with the predicates on it.</summary>
internal abstract class IndexBinding(Session session, Type indexType)
{
    private readonly IndexDescriptor[] _descriptors = [.. session.DescriptorsOf(indexType)];

    public Type IndexType { get; } = indexType;

    /// <summary>Whether a document can have more than one row; without a provider nobody knows.</summary>
    public bool HasManyRows => _descriptors.Length != 1 || _descriptors[0].HasManyRows;

    /// <summary>Whether all rows are of documents of this type.</summary>
    public bool IsOnlyFor(Type documentType) => _descriptors.Length > 0 && Array.TrueForAll(_descriptors, descriptor => descriptor.Type == documentType);

    public abstract RowChain Start(IDataContext context);

    public abstract RowChain JoinTo(RowChain chain, IDataContext context);

    /// <summary>The ids of the documents with a matching row.</summary>
    public abstract IQueryable<long> DocumentIds(IDataContext context);
}

/// <inheritdoc/>
internal sealed class IndexBinding<TIndex>(Session session) : IndexBinding(session, typeof(TIndex))
    where TIndex : class, IIndex
{
    private readonly List<Expression<Func<TIndex, bool>>> _predicates = [];

    public static Expression<Func<TIndex, long>> DocumentId { get; } = row => Sql.Property<long>(row, IndexTable.DocumentIdName);

    public void Where(Expression<Func<TIndex, bool>> predicate, PredicateRewriter rewriter) => _predicates.Add(rewriter.Rewrite(predicate));

    public IQueryable<TIndex> Rows(IDataContext context)
    {
        IQueryable<TIndex> rows = context.GetTable<TIndex>();
        foreach (var predicate in _predicates)
        {
            rows = rows.Where(predicate);
        }

        return rows;
    }

    public override RowChain Start(IDataContext context)
    {
        Expression<Func<TIndex, TIndex>> self = row => row;
        return new RowChain<TIndex>(Rows(context), DocumentId, new Dictionary<IndexBinding, LambdaExpression> { [this] = self });
    }

    public override RowChain JoinTo(RowChain chain, IDataContext context) => chain.Join(this, Rows(context));

    public override IQueryable<long> DocumentIds(IDataContext context) => Rows(context).Select(DocumentId);
}

/// <summary>A column to order by.</summary>
/// <param name="Binding">The index.</param>
/// <param name="Key">From the index row to the key, as object.</param>
/// <param name="IsDescending">Largest first.</param>
internal sealed record Ordering(IndexBinding Binding, LambdaExpression Key, bool IsDescending);
