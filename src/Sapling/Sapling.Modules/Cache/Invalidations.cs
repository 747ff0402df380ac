namespace Sapling.Modules.Cache;

/// <summary>An invalidation: something that caches hold is out of date.</summary>
/// <param name="Kind">The kind of the <see cref="IInvalidationHandler"/> that handles it.</param>
/// <param name="Value">What is out of date, in that handler's terms.</param>
internal readonly record struct Invalidation(string Kind, string Value);

/// <summary>
/// The invalidations of a unit of work. Where several processes share the database, they are written in the same
/// transaction as the change. Caches of this process are invalidated together after the commit: any earlier, another
/// request could refill them with the old data.
/// </summary>
internal sealed class Invalidations : IDisposable
{
    private readonly List<IDisposable> _held = [];
    private readonly HashSet<Invalidation> _waiting = [];
    private readonly HashSet<Invalidation> _unwritten = [];

    /// <summary>Whether there are invalidations that <see cref="TakeUnwritten"/> has not returned yet.</summary>
    public bool HasUnwritten => _unwritten.Count > 0;

    public void Add(string kind, string value)
    {
        var invalidation = new Invalidation(kind, value);
        _waiting.Add(invalidation);
        _unwritten.Add(invalidation);
    }

    /// <summary>Takes the invalidations that belong to the transaction being committed.</summary>
    public IReadOnlyCollection<Invalidation> TakeUnwritten() => Take(_unwritten);

    /// <summary>Takes the invalidations for the caches of this process, once the unit of work is committed.</summary>
    public IReadOnlyCollection<Invalidation> TakeCommitted()
    {
        _unwritten.Clear();
        return Take(_waiting);
    }

    /// <summary>Drops everything, because the unit of work failed.</summary>
    public void Clear()
    {
        _waiting.Clear();
        _unwritten.Clear();
    }

    /// <summary>Keeps something until the scope is disposed: by then the caches of this process have been told, or the unit of work failed.</summary>
    public void Hold(IDisposable held) => _held.Add(held);

    public void Dispose() => _held.ForEach(held => held.Dispose());

    private static Invalidation[] Take(HashSet<Invalidation> set)
    {
        var taken = set.ToArray();
        set.Clear();
        return taken;
    }
}
