using System.Collections.Concurrent;
using Sapling.Data.Databases;
using YesSql.Indexes;

namespace Sapling.Data.Indexes;

/// <summary>Everything registered providers describe, by document type and by index type.</summary>
internal sealed class IndexCatalog(Database database)
{
    private static readonly ConcurrentDictionary<Type, Func<IDescriptor>> Contexts = new();

    private readonly ConcurrentDictionary<Type, IndexTable> _tables = new();
    private readonly Lock _lock = new();
    private IndexDescriptor[] _descriptors = [];
    private ConcurrentDictionary<Type, IndexDescriptor[]> _byDocument = new();
    private ConcurrentDictionary<Type, IndexDescriptor[]> _byIndex = new();

    public void Add(IEnumerable<IIndexProvider> providers)
    {
        var added = providers.SelectMany(Describe).ToArray();
        lock (_lock)
        {
            _descriptors = [.. _descriptors, .. added];
            _byDocument = new();
            _byIndex = new();
        }
    }

    /// <summary>The indexes of a document type.</summary>
    public IndexDescriptor[] ForDocument(Type type) =>
        _byDocument.GetOrAdd(type, t => [.. _descriptors.Where(descriptor => descriptor.Type == t)]);

    /// <summary>All descriptors that produce rows of an index.</summary>
    public IndexDescriptor[] ForIndex(Type type) =>
        _byIndex.GetOrAdd(type, t => [.. _descriptors.Where(descriptor => descriptor.IndexType == t)]);

    public IndexTable Table(Type indexType) => _tables.GetOrAdd(indexType, static (type, db) => new IndexTable(type, db), database);

    public static IEnumerable<IndexDescriptor> Describe(IIndexProvider provider)
    {
        var type = provider.ForType();
        var context = Contexts.GetOrAdd(type, static t =>
        {
            var contextType = typeof(DescribeContext<>).MakeGenericType(t);
            return () => (IDescriptor)Activator.CreateInstance(contextType)!;
        })();
        provider.Describe(context);
        return context.Describe(type);
    }
}
