namespace YesSql.Indexes;

/// <summary>How the documents of a type give rows of an index.</summary>
public sealed class IndexDescriptor
{
    /// <summary>The type of the documents.</summary>
    public required Type Type { get; init; }

    /// <summary>The index.</summary>
    public required Type IndexType { get; init; }

    /// <summary>Gives the rows of a document.</summary>
    public required Func<object, CancellationToken, ValueTask<IEnumerable<IIndex>>> Map { get; init; }

    /// <summary>Says whether a document is mapped at all; null if every one is.</summary>
    public Func<object, bool>? Filter { get; init; }

    /// <summary>Whether a document may give more than one row.</summary>
    internal bool HasManyRows { get; init; }
}
