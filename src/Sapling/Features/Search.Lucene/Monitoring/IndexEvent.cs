namespace Sapling.Features.Search.Lucene.Monitoring;

/// <summary>What can happen to an index.</summary>
internal enum IndexEventKind
{
    /// <summary>It was built.</summary>
    Built,

    /// <summary>Its folder was not there any more.</summary>
    Gone,

    /// <summary>Its files were not as they were written.</summary>
    Broken,

    /// <summary>It was older than the log, and could not be brought up to date by it.</summary>
    Behind,

    /// <summary>There was no space to write it.</summary>
    DiskFull,

    /// <summary>It could not be written for another reason.</summary>
    Failed,

    /// <summary>After a failure it is up to date again.</summary>
    Recovered,
}

/// <summary>Something that happened to an index.</summary>
internal sealed class IndexEvent
{
    /// <summary>When it happened; where it happened several times on end, the last time.</summary>
    public DateTime Utc { get; set; }

    public string Index { get; set; } = "";

    public IndexEventKind Kind { get; set; }

    /// <summary>What the system said, in its language; empty where nothing went wrong.</summary>
    public string Detail { get; set; } = "";

    /// <summary>How often on end, from 1.</summary>
    public int Times { get; set; } = 1;
}
