using Sapling.Search.Indexing.Log;
using Sapling.Tests.Content;

namespace Sapling.Tests.Search;

public sealed class IndexingLogTests
{
    private readonly IndexingLog _log = new();

    [Fact]
    public void Settled_AllUnitsEnded_IsTheHighestRecord()
    {
        using var queue = new IndexingQueue();
        _log.StartAt(7);
        var first = Session(queue);
        var second = Session(queue);
        _log.Open(first);
        _log.Open(second);

        _log.Close(second, 9);
        _log.Close(first, 8);

        Assert.Equal(9, _log.Settled);
    }

    [Fact]
    public void Settled_WhileOlderUnitIsOpen_StaysBehind()
    {
        using var queue = new IndexingQueue();
        _log.StartAt(7);
        var slow = Session(queue);
        var quick = Session(queue);
        _log.Open(slow);
        _log.Open(quick);

        _log.Close(quick, 9);

        Assert.Equal(7, _log.Settled);
    }

    private static IndexingSession Session(IndexingQueue queue) => new(null!, new IndexingLog(), queue, new TestClock());
}
