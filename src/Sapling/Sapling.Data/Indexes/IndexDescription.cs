using YesSql.Indexes;

namespace Sapling.Data.Indexes;

internal interface IIndexDescription
{
    IndexDescriptor ToDescriptor();
}

/// <summary>Stores a provider's <c>When</c> and <c>Map</c>, with all forms of <c>Map</c> converted to one.</summary>
internal sealed class IndexDescription<T, TIndex> : IMapFor<T, TIndex>, IGroupFor<TIndex>, IIndexDescription
    where TIndex : IIndex
{
    private Func<T, bool>? _filter;
    private Func<object, CancellationToken, ValueTask<IEnumerable<IIndex>>>? _map;
    private bool _hasManyRows;

    public IMapFor<T, TIndex> When(Func<T, bool> predicate)
    {
        _filter = predicate;
        return this;
    }

    public IGroupFor<TIndex> Map(Func<T, TIndex?> map) =>
        Remember((document, _) => ValueTask.FromResult(One(map((T)document))), hasManyRows: false);

    public IGroupFor<TIndex> Map(Func<T, IEnumerable<TIndex>?> map) =>
        Remember((document, _) => ValueTask.FromResult(Many(map((T)document))), hasManyRows: true);

    public IGroupFor<TIndex> Map(Func<T, Task<TIndex?>> map) =>
        Remember(async (document, _) => One(await map((T)document)), hasManyRows: false);

    public IGroupFor<TIndex> Map(Func<T, Task<IEnumerable<TIndex>?>> map) =>
        Remember(async (document, _) => Many(await map((T)document)), hasManyRows: true);

    public IGroupFor<TIndex> Map(Func<T, CancellationToken, Task<TIndex?>> map) =>
        Remember(async (document, cancellationToken) => One(await map((T)document, cancellationToken)), hasManyRows: false);

    public IGroupFor<TIndex> Map(Func<T, CancellationToken, Task<IEnumerable<TIndex>?>> map) =>
        Remember(async (document, cancellationToken) => Many(await map((T)document, cancellationToken)), hasManyRows: true);

    public IndexDescriptor ToDescriptor() => new()
    {
        Type = typeof(T),
        IndexType = typeof(TIndex),
        Map = _map ?? throw new InvalidOperationException($"The index {typeof(TIndex)} is described without a Map."),
        Filter = _filter is { } filter ? document => filter((T)document) : null,
        HasManyRows = _hasManyRows,
    };

    private IndexDescription<T, TIndex> Remember(Func<object, CancellationToken, ValueTask<IEnumerable<IIndex>>> map, bool hasManyRows)
    {
        _map = map;
        _hasManyRows = hasManyRows;
        return this;
    }

    private static IEnumerable<IIndex> One(TIndex? row) => row is null ? [] : [row];

    private static IEnumerable<IIndex> Many(IEnumerable<TIndex>? rows) =>
        rows is null ? [] : rows.Where(row => row is not null).Cast<IIndex>();
}
