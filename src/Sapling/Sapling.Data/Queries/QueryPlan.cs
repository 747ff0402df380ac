using System.Linq.Expressions;
using LinqToDB;
using Sapling.Data.Databases;
using Sapling.Data.Documents;
using Sapling.Data.Sessions;
using YesSql.Indexes;

namespace Sapling.Data.Queries;

/// <summary>
/// The parts of a document query. It becomes a query for ids over the index tables; then only the documents that the
/// session does not hold yet are loaded by key. So sorting moves numbers instead of document text.
/// </summary>
internal sealed class QueryPlan(Session session, Type? documentType)
{
    private readonly List<IndexBinding> _bindings = [];
    private readonly List<Ordering> _orderings = [];
    private readonly List<IReadOnlyList<QueryPlan>> _alternatives = [];

    public Session Session { get; } = session;

    public int? Skip { get; set; }

    public int? Take { get; set; }

    /// <summary>Whether no index is used, so that there is nothing to translate.</summary>
    private bool IsPlain => _bindings.Count == 0 && _alternatives.Count == 0;

    private bool NeedsDocumentType => documentType is not null && !_bindings.Exists(binding => binding.IsOnlyFor(documentType));

    /// <summary>A plan over the same documents, for a part of this query.</summary>
    public QueryPlan CreatePart() => new(Session, documentType);

    public IndexBinding<TIndex> Bind<TIndex>()
        where TIndex : class, IIndex
    {
        var binding = _bindings.Find(binding => binding.IndexType == typeof(TIndex));
        if (binding is null)
        {
            binding = new IndexBinding<TIndex>(Session);
            _bindings.Add(binding);
        }

        return (IndexBinding<TIndex>)binding;
    }

    /// <summary>Requires that a document matches at least one of the parts.</summary>
    public void RequireAny(IReadOnlyList<QueryPlan> parts) => _alternatives.Add(parts);

    public void OrderBy(IndexBinding binding, LambdaExpression key, bool isDescending, bool isFirst)
    {
        if (isFirst)
        {
            _orderings.Clear();
        }

        _orderings.Add(new Ordering(binding, key, isDescending));
    }

    public SqlStatement Ids(int? skip, int? take)
    {
        if (IsPlain)
        {
            var (limit, offset) = (take ?? int.MaxValue, skip ?? 0);
            return documentType is null
                ? SqlStatement.Of(Session.Store.Sql.Ids, limit, offset)
                : SqlStatement.Of(Session.Store.Sql.IdsOfType, limit, offset, DocumentTypes.NameOf(documentType));
        }

        (skip, take) = Paging.Complete(skip, take);
        var isFirst = skip is null && take == 1;
        var shape = DescribeOrder(Describe(new QueryShape(Session.Store.Database).Add("ids").Add(isFirst).Add(skip is null).Add(take is null)));
        return Session.Store.Translator.Translate(shape, skip, take, data =>
        {
            var chain = Build(new QueryContext(data, new PredicateRewriter(shape)), _orderings, out var distinct);
            return (isFirst ? chain.FirstIds(_orderings, distinct) : chain.OrderedIds(_orderings, distinct)).Page(skip, take);
        });
    }

    public SqlStatement Count()
    {
        if (IsPlain)
        {
            return documentType is null
                ? SqlStatement.Of(Session.Store.Sql.Count)
                : SqlStatement.Of(Session.Store.Sql.CountOfType, DocumentTypes.NameOf(documentType));
        }

        var shape = Describe(new QueryShape(Session.Store.Database).Add("count"));
        return Session.Store.Translator.Translate(shape, null, null, data =>
        {
            var ids = Build(new QueryContext(data, new PredicateRewriter(shape)), [], out var distinct).Ids(distinct);
            return data.SelectQuery(() => ids.Count());
        });
    }

    private QueryShape Describe(QueryShape shape)
    {
        shape.Add(documentType).Add(NeedsDocumentType);
        foreach (var binding in _bindings)
        {
            binding.Describe(shape);
        }

        foreach (var parts in _alternatives)
        {
            shape.Add(parts.Count);
            foreach (var part in parts)
            {
                part.Describe(shape);
            }
        }

        return shape;
    }

    private QueryShape DescribeOrder(QueryShape shape)
    {
        foreach (var ordering in _orderings)
        {
            shape.Add(ordering.Binding.IndexType).Add(ordering.Key).Add(ordering.IsDescending);
        }

        return shape;
    }

    private RowChain Build(QueryContext context, IReadOnlyList<Ordering> orderings, out bool distinct)
    {
        var isOrdered = orderings.Select(ordering => ordering.Binding).ToHashSet();
        var joined = _bindings.Where(binding => !binding.HasManyRows || isOrdered.Contains(binding)).ToList();
        if (joined.Count == 0 && !NeedsDocumentType && _bindings.Count > 0)
        {
            joined.Add(_bindings[0]);
        }

        distinct = joined.Exists(binding => binding.HasManyRows);
        RowChain chain;
        if (joined.Count == 0 || NeedsDocumentType)
        {
            chain = Documents(context);
            chain = joined.Aggregate(chain, (chain, binding) => binding.JoinTo(chain, context));
        }
        else
        {
            chain = joined.Skip(1).Aggregate(joined[0].Start(context), (chain, binding) => binding.JoinTo(chain, context));
        }

        // An index with several rows per document only filters: in a subquery it cannot multiply documents.
        chain = _bindings.Except(joined).Aggregate(chain, (chain, binding) => chain.WhereInAny([binding.DocumentIds(context)]));
        return _alternatives.Aggregate(chain, (chain, parts) =>
            chain.WhereInAny([.. parts.Select(part => part.Build(context, [], out _).Ids(distinct: false))]));
    }

    private RowChain<DocumentRow> Documents(QueryContext context)
    {
        IQueryable<DocumentRow> documents = context.Data.GetTable<DocumentRow>();
        if (documentType is not null)
        {
            var name = DocumentTypes.NameOf(documentType);
            documents = documents.Where(document => document.Type == name);
        }

        return new RowChain<DocumentRow>(documents, document => document.Id, new Dictionary<IndexBinding, LambdaExpression>());
    }
}
