using System.Collections.Concurrent;
using System.Diagnostics;

namespace ForumOrchard.Search.Synonyms;

/// <summary>
/// Caches the synonyms for one second. Changes by another process are seen by then, even if the processes share only
/// the database; local changes are seen at once.
/// </summary>
public sealed class SynonymMemory
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(1);

    private volatile Snapshot? _snapshot;
    private volatile Snapshot? _last;
    private int _generation;

    /// <summary>Read it before reading the synonyms, and pass it to <see cref="Remember"/>.</summary>
    internal int Generation => Volatile.Read(ref _generation);

    /// <summary>Null if they must be read.</summary>
    internal Snapshot? Current => _snapshot is { } snapshot && Stopwatch.GetElapsedTime(snapshot.ReadAt) < Lifetime ? snapshot : null;

    /// <summary>Stores the synonyms for use from now on, unless they have changed meanwhile.</summary>
    /// <param name="groups">All of them.</param>
    /// <param name="revision">See <see cref="Snapshot.Revision"/>.</param>
    /// <param name="generation">The <see cref="Generation"/> before they were read.</param>
    internal Snapshot Remember(IReadOnlyList<SynonymGroup> groups, string revision, int generation)
    {
        var snapshot = _last is { } last && last.Revision == revision
            ? last with { ReadAt = Stopwatch.GetTimestamp() }
            : new Snapshot(groups, revision, Stopwatch.GetTimestamp());
        if (generation == Generation)
        {
            _snapshot = _last = snapshot;
        }

        return snapshot;
    }

    /// <summary>Drops them after a change of the synonyms, or of an <see cref="ISynonymSource"/>, was committed.</summary>
    public void Forget()
    {
        Interlocked.Increment(ref _generation);
        _snapshot = null;
    }

    /// <summary>The synonyms at one point in time.</summary>
    /// <param name="Groups">Do not change them.</param>
    /// <param name="Revision">Revisions of the set and of all sources.</param>
    /// <param name="ReadAt">A timestamp of <see cref="Stopwatch"/>.</param>
    internal sealed record Snapshot(IReadOnlyList<SynonymGroup> Groups, string Revision, long ReadAt)
    {
        /// <summary>By analyzer name; kept until the revision changes.</summary>
        public ConcurrentDictionary<string, SynonymRules> Rules { get; } = new(StringComparer.Ordinal);
    }
}
