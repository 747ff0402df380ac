using System.Linq.Expressions;
using LinqToDB;
using Sapling.Data.Databases;
using Sapling.Data.Documents;
using Sapling.Data.Sessions;
using YesSql.Indexes;

namespace Sapling.Data.Queries;

/// <summary>
/// What a query of documents asks for. It becomes a query of ids over the index tables; the documents come afterwards, by
/// their key, and only those that the session does not have. So sorting moves numbers, not texts.
/// </summary>
internal sealed class QueryPlan(Session session, Type? documentType)
{
    private readonly List<IndexBinding> _bindings = [];
    private readonly List<Ordering> _orderings = [];
    private readonly List<IReadOnlyList<QueryPlan>> _alternatives = [];

    public Session Session { get; } = session;

    public PredicateRewriter Rewriter { get; } = session.Store.Rewriter;

    public int? Skip { get; set; }

    public int? Take { get; set; }

    /// <summary>A plan of the same documents, for a part of this query.</summary>
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

    /// <summary>Asks for documents that at least one of the parts finds.</summary>
    public void RequireAny(IReadOnlyList<QueryPlan> parts) => _alternatives.Add(parts);

    public void OrderBy(IndexBinding binding, LambdaExpression key, bool isDescending, bool isFirst)
    {
        if (isFirst)
        {
            _orderings.Clear();
        }

        _orderings.Add(new Ordering(binding, key, isDescending));
    }

    public SqlStatement Ids(int? skip, int? take) => Session.Store.Translator.Translate(context =>
    {
        var chain = Build(context, out var distinct);
        return chain.OrderedIds(_orderings, distinct).Page(skip, take);
    });

    public SqlStatement Count() => Session.Store.Translator.Translate(context =>
    {
        var ids = Build(context, out var distinct).Ids(distinct);
        return context.SelectQuery(() => ids.Count());
    });

    private RowChain Build(IDataContext context, out bool distinct)
    {
        var isOrdered = _orderings.Select(ordering => ordering.Binding).ToHashSet();
        var joined = _bindings.Where(binding => !binding.HasManyRows || isOrdered.Contains(binding)).ToList();
        var needsType = documentType is not null && !_bindings.Exists(binding => binding.IsOnlyFor(documentType));
        if (joined.Count == 0 && !needsType && _bindings.Count > 0)
        {
            joined.Add(_bindings[0]);
        }

        distinct = joined.Exists(binding => binding.HasManyRows);
        RowChain chain;
        if (joined.Count == 0 || needsType)
        {
            chain = Documents(context);
            chain = joined.Aggregate(chain, (chain, binding) => binding.JoinTo(chain, context));
        }
        else
        {
            chain = joined.Skip(1).Aggregate(joined[0].Start(context), (chain, binding) => binding.JoinTo(chain, context));
        }

        // An index with many rows a document only selects documents; as a list it cannot multiply them.
        chain = _bindings.Except(joined).Aggregate(chain, (chain, binding) => chain.WhereInAny([binding.DocumentIds(context)]));
        return _alternatives.Aggregate(chain, (chain, parts) =>
            chain.WhereInAny([.. parts.Select(part => part.Build(context, out _).Ids(distinct: false))]));
    }

    private RowChain<DocumentRow> Documents(IDataContext context)
    {
        IQueryable<DocumentRow> documents = context.GetTable<DocumentRow>();
        if (documentType is not null)
        {
            var name = DocumentTypes.NameOf(documentType);
            documents = documents.Where(document => document.Type == name);
        }

        return new RowChain<DocumentRow>(documents, document => document.Id, new Dictionary<IndexBinding, LambdaExpression>());
    }
}
