using Sapling.Data.Indexes;

namespace YesSql.Indexes;

/// <summary>Collects the indexes that an <see cref="IndexProvider{T}"/> describes.</summary>
/// <typeparam name="T">The type of the documents.</typeparam>
public sealed class DescribeContext<T> : IDescriptor
{
    private readonly List<IIndexDescription> _descriptions = [];

    /// <summary>Begins the description of an index.</summary>
    public IMapFor<T, TIndex> For<TIndex>() where TIndex : IIndex
    {
        var description = new IndexDescription<T, TIndex>();
        _descriptions.Add(description);
        return description;
    }

    /// <inheritdoc/>
    public IEnumerable<IndexDescriptor> Describe(params Type[] types) =>
        _descriptions.Select(description => description.ToDescriptor()).Where(descriptor => types.Contains(descriptor.Type));
}
