namespace YesSql.Indexes;

/// <summary>Maps documents of a type to index rows.</summary>
public interface IIndexProvider
{
    /// <summary>Always null: there is one collection.</summary>
    string? CollectionName { get; set; }

    /// <summary>The type of the documents.</summary>
    Type ForType();

    /// <summary>Describes the indexes.</summary>
    void Describe(IDescriptor context);
}

/// <summary>Collects what an <see cref="IIndexProvider"/> describes.</summary>
public interface IDescriptor
{
    /// <summary>The descriptors for these types.</summary>
    IEnumerable<IndexDescriptor> Describe(params Type[] types);
}

/// <summary>An <see cref="IIndexProvider"/> for the documents of one type.</summary>
/// <typeparam name="T">The type of the documents.</typeparam>
public abstract class IndexProvider<T> : IIndexProvider
{
    /// <inheritdoc/>
    public string? CollectionName { get; set; }

    /// <summary>Describes the indexes: <c>context.For&lt;PublicationIndex&gt;().Map(publication =&gt; …)</c>.</summary>
    public abstract void Describe(DescribeContext<T> context);

    /// <inheritdoc/>
    public Type ForType() => typeof(T);

    void IIndexProvider.Describe(IDescriptor context) => Describe((DescribeContext<T>)context);
}
