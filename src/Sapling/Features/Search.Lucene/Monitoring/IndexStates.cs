using System.Collections.Concurrent;
using OrchardCore.Modules;
using Sapling.Features.Search.Lucene.Indexes;

namespace Sapling.Features.Search.Lucene.Monitoring;

/// <summary>What an index is being built of.</summary>
/// <param name="Done">Items that have been read.</param>
/// <param name="Total">Items that there were when it began.</param>
/// <param name="StartedUtc">When it began.</param>
internal sealed record IndexProgress(int Done, int Total, DateTime StartedUtc);

/// <summary>Why an index cannot be written now.</summary>
/// <param name="Fault">What it is.</param>
/// <param name="Detail">What the system said.</param>
/// <param name="SinceUtc">When it failed first.</param>
internal sealed record IndexFailure(IndexFault Fault, string Detail, DateTime SinceUtc);

/// <summary>What is going on with each index of this process, for the admin.</summary>
internal sealed class IndexStates(IClock clock, IndexHistory history)
{
    private readonly ConcurrentDictionary<string, IndexProgress> _building = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, IndexFailure> _failing = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Null where the index is not being built.</summary>
    public IndexProgress? ProgressOf(string index) => _building.GetValueOrDefault(index);

    /// <summary>Null where nothing is wrong.</summary>
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

    /// <returns>True where it has not failed like this just before.</returns>
    public bool Fail(string index, Exception exception)
    {
        var fault = IndexFaults.Of(exception);
        var last = FailureOf(index);
        history.Add(index, fault == IndexFault.DiskFull ? IndexEventKind.DiskFull : IndexEventKind.Failed, exception.Message);
        _failing[index] = new IndexFailure(fault, exception.Message, last?.SinceUtc ?? clock.UtcNow);
        return last?.Detail != exception.Message;
    }

    /// <returns>True where it had failed before.</returns>
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
