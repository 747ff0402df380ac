using Sapling.Features.Indexing;
using Sapling.Tests.Content;

namespace Sapling.Tests.Search;

public sealed class IndexingLogTests
{
    private readonly IndexingLog _log = new();

    [Fact]
    public void Settled_AllUnitsEnded_IsTheLastRecord()
    {
        using var queue = new IndexingQueue();
        var first = Session(queue);
        var second = Session(queue);
        _log.Open(first);
        _log.Open(second);

        _log.Close(second);
        _log.Close(first);

        Assert.Equal(9, _log.Settled(last: 9));
    }

    [Fact]
    public void Settled_WhileOlderUnitIsOpen_StaysBehind()
    {
        using var queue = new IndexingQueue();
        _log.Settled(last: 7);
        var slow = Session(queue);
        var quick = Session(queue);
        _log.Open(slow);
        _log.Open(quick);

        _log.Close(quick);

        Assert.Equal(7, _log.Settled(last: 9));
    }

    [Fact]
    public void IsOpen_UnitHasNotEnded_UntilItDoes()
    {
        using var queue = new IndexingQueue();
        var slow = Session(queue);
        var quick = Session(queue);
        _log.Open(slow);
        _log.Add(slow, documentId: 11);
        _log.Add(slow, documentId: 13);
        _log.Open(quick);
        _log.Add(quick, documentId: 12);

        _log.Close(quick);

        Assert.Equal([true, false, true], new long[] { 11, 12, 13 }.Select(_log.IsOpen));
        _log.Close(slow);
        Assert.False(_log.IsOpen(11) || _log.IsOpen(13));
    }

    private static IndexingSession Session(IndexingQueue queue) => new(null!, new IndexingLog(), queue, new TestClock());
}
