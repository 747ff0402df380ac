using OrchardCore.Modules;

namespace Sapling.Features.Search.Lucene.Monitoring;

/// <summary>Recent events of the indexes of this process.</summary>
internal sealed class IndexHistory(IClock clock)
{
    private const int Longest = 40;

    private readonly Lock _gate = new();
    private readonly List<IndexEvent> _events = [];

    /// <summary>Increases with every change.</summary>
    public int Version { get; private set; }

    /// <summary>Adds an event; a failure equal to the index's last one increases its count instead.</summary>
    public void Add(string index, IndexEventKind kind, string detail = "")
    {
        lock (_gate)
        {
            var last = _events.FindLast(one => one.Index == index);
            if (last?.Kind == kind && last.Detail == detail && kind != IndexEventKind.Built)
            {
                last.Utc = clock.UtcNow;
                last.Times++;
            }
            else
            {
                _events.Add(new IndexEvent { Utc = clock.UtcNow, Index = index, Kind = kind, Detail = detail });
                _events.RemoveRange(0, Math.Max(0, _events.Count - Longest));
            }

            Version++;
        }
    }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<IndexEvent> List()
    {
        lock (_gate)
        {
            return [.. _events.AsEnumerable().Reverse().Select(Copy).OrderByDescending(one => one.Utc)];
        }
    }

    /// <summary>Loads the events from before the process started.</summary>
    public void Load(IEnumerable<IndexEvent> earlier)
    {
        lock (_gate)
        {
            _events.InsertRange(0, earlier.OrderBy(one => one.Utc).Select(Copy));
        }
    }

    private static IndexEvent Copy(IndexEvent one) => new() { Utc = one.Utc, Index = one.Index, Kind = one.Kind, Detail = one.Detail, Times = one.Times };
}
