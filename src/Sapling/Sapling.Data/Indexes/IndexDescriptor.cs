namespace YesSql.Indexes;

/// <summary>How documents of a type map to rows of an index.</summary>
public sealed class IndexDescriptor
{
    /// <summary>The type of the documents.</summary>
    public required Type Type { get; init; }

    /// <summary>The index.</summary>
    public required Type IndexType { get; init; }

    /// <summary>Maps a document to its rows.</summary>
    public required Func<object, CancellationToken, ValueTask<IEnumerable<IIndex>>> Map { get; init; }

    /// <summary>Whether to map a document at all; null to map every document.</summary>
    public Func<object, bool>? Filter { get; init; }

    /// <summary>Whether a document may have more than one row.</summary>
    internal bool HasManyRows { get; init; }
}
