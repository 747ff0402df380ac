using System.Collections.Concurrent;
using OrchardCore.Modules;
using Sapling.Features.Search.Lucene.Indexes;

namespace Sapling.Features.Search.Lucene.Monitoring;

/// <summary>Progress of an index build.</summary>
/// <param name="Done">Number of items read so far.</param>
/// <param name="Total">Number of items when the build began.</param>
/// <param name="StartedUtc">When the build began.</param>
internal sealed record IndexProgress(int Done, int Total, DateTime StartedUtc);

/// <summary>Why an index currently cannot be written.</summary>
/// <param name="Fault">The cause.</param>
/// <param name="Detail">The system's message.</param>
/// <param name="SinceUtc">When it first failed.</param>
internal sealed record IndexFailure(IndexFault Fault, string Detail, DateTime SinceUtc);

/// <summary>The current state of each index of this process, for the admin.</summary>
internal sealed class IndexStates(IClock clock, IndexHistory history)
{
    private readonly ConcurrentDictionary<string, IndexProgress> _building = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, IndexFailure> _failing = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Null if the index is not being built.</summary>
    public IndexProgress? ProgressOf(string index) => _building.GetValueOrDefault(index);

    /// <summary>Null if there is no failure.</summary>
    public IndexFailure? FailureOf(string index) => _failing.GetValueOrDefault(index);

    public bool IsAnyFailing => !_failing.IsEmpty;

    public void Begin(string index, int total) => _building[index] = new IndexProgress(0, total, clock.UtcNow);

    public void Advance(string index, int items)
    {
        if (ProgressOf(index) is { } progress)
        {
            _building[index] = progress with { Done = progress.Done + items };
        }
    }

    public void End(string index) => _building.TryRemove(index, out _);

    /// <returns>True unless the previous failure was the same.</returns>
    public bool Fail(string index, Exception exception)
    {
        var fault = IndexFaults.Of(exception);
        var last = FailureOf(index);
        history.Add(index, fault == IndexFault.DiskFull ? IndexEventKind.DiskFull : IndexEventKind.Failed, exception.Message);
        _failing[index] = new IndexFailure(fault, exception.Message, last?.SinceUtc ?? clock.UtcNow);
        return last?.Detail != exception.Message;
    }

    /// <returns>True if it had failed before.</returns>
    public bool Succeed(string index)
    {
        if (!_failing.TryRemove(index, out _))
        {
            return false;
        }

        history.Add(index, IndexEventKind.Recovered);
        return true;
    }
}
