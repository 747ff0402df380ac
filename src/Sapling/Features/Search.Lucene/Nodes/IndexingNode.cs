using Sapling.Features.Search.Lucene.Monitoring;

namespace Sapling.Features.Search.Lucene.Nodes;

/// <summary>A process that shares the database: how far its indexes have read the log, and their events.</summary>
internal sealed class IndexingNode
{
    public long Id { get; set; }

    /// <summary>Identifies the process, also after a restart.</summary>
    public string Node { get; set; } = "";

    /// <summary>When it last wrote this document.</summary>
    public DateTime SeenUtc { get; set; }

    /// <summary>By index name: the number of the last log record in it; all earlier ones are in it too.</summary>
    public Dictionary<string, long> Positions { get; set; } = [];

    public List<IndexEvent> Events { get; set; } = [];
}

/// <summary>What was deleted from the log.</summary>
internal sealed class IndexingThinning
{
    public long Id { get; set; }

    /// <summary>Records up to this number may have been deleted.</summary>
    public long Position { get; set; }
}
