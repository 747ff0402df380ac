using Sapling.Features.Search.Lucene.Monitoring;

namespace Sapling.Features.Search.Lucene.Nodes;

/// <summary>One of the processes that share the database: how far its indexes have read the log, and what has happened to them.</summary>
internal sealed class IndexingNode
{
    public long Id { get; set; }

    /// <summary>Tells it from the others, also after it was started again.</summary>
    public string Node { get; set; } = "";

    /// <summary>When it last wrote this.</summary>
    public DateTime SeenUtc { get; set; }

    /// <summary>By the names of its indexes: the number of the last record that is in it, as are all before it.</summary>
    public Dictionary<string, long> Positions { get; set; } = [];

    public List<IndexEvent> Events { get; set; } = [];
}

/// <summary>What has been removed from the log.</summary>
internal sealed class IndexingThinning
{
    public long Id { get; set; }

    /// <summary>Records up to this number may be gone.</summary>
    public long Position { get; set; }
}
