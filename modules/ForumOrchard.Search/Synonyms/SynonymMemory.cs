using System.Collections.Concurrent;
using System.Diagnostics;

namespace ForumOrchard.Search.Synonyms;

/// <summary>
/// Remembers the synonyms for a second. A change made by another process is seen by then, whatever the processes have in common
/// besides the database; one made here is seen at once.
/// </summary>
public sealed class SynonymMemory
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(1);

    private volatile Snapshot? _snapshot;
    private volatile Snapshot? _last;
    private int _generation;

    /// <summary>To be asked before the synonyms are read, for <see cref="Remember"/>.</summary>
    internal int Generation => Volatile.Read(ref _generation);

    /// <summary>Null where they are to be read.</summary>
    internal Snapshot? Current => _snapshot is { } snapshot && Stopwatch.GetElapsedTime(snapshot.ReadAt) < Lifetime ? snapshot : null;

    /// <summary>What was read, to be used from now on, unless there was a change meanwhile.</summary>
    internal Snapshot Remember(SynonymSet set, int generation)
    {
        var snapshot = _last is { } last && last.Revision == set.Revision
            ? last with { ReadAt = Stopwatch.GetTimestamp() }
            : new Snapshot(set.Groups, set.Revision, Stopwatch.GetTimestamp());
        if (generation == Generation)
        {
            _snapshot = _last = snapshot;
        }

        return snapshot;
    }

    /// <summary>After a change was committed.</summary>
    internal void Forget()
    {
        Interlocked.Increment(ref _generation);
        _snapshot = null;
    }

    /// <summary>The synonyms at one time.</summary>
    /// <param name="Groups">Not to be changed.</param>
    /// <param name="Revision">Of the set.</param>
    /// <param name="ReadAt">A timestamp of <see cref="Stopwatch"/>.</param>
    internal sealed record Snapshot(IReadOnlyList<SynonymGroup> Groups, int Revision, long ReadAt)
    {
        /// <summary>By the name of an analyzer; kept until there is another revision.</summary>
        public ConcurrentDictionary<string, SynonymRules> Rules { get; } = new(StringComparer.Ordinal);
    }
}
