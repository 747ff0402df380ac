namespace Sapling.Features.Search.Lucene.Monitoring;

/// <summary>Kinds of index events.</summary>
internal enum IndexEventKind
{
    /// <summary>The index was built.</summary>
    Built,

    /// <summary>Its folder no longer existed.</summary>
    Gone,

    /// <summary>Its files were corrupt.</summary>
    Broken,

    /// <summary>It was older than the log and could not catch up from it.</summary>
    Behind,

    /// <summary>The disk was full.</summary>
    DiskFull,

    /// <summary>Writing failed for another reason.</summary>
    Failed,

    /// <summary>It is up to date again after a failure.</summary>
    Recovered,
}

/// <summary>An event of an index.</summary>
internal sealed class IndexEvent
{
    /// <summary>Time of the event; if it repeated, of the last occurrence.</summary>
    public DateTime Utc { get; set; }

    public string Index { get; set; } = "";

    public IndexEventKind Kind { get; set; }

    /// <summary>The system's message, in its own language; empty if nothing failed.</summary>
    public string Detail { get; set; } = "";

    /// <summary>Number of consecutive occurrences, from 1.</summary>
    public int Times { get; set; } = 1;
}
