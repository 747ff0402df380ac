namespace Sapling.Modules.Cache;

/// <summary>Something that caches keep is out of date.</summary>
/// <param name="Kind">Whose it is: the kind of an <see cref="IInvalidationHandler"/>.</param>
/// <param name="Value">What it is, as that handler names it.</param>
internal readonly record struct Invalidation(string Kind, string Value);

/// <summary>
/// What a unit of work makes out of date. Where several processes share the database it is written with what was changed, in the same
/// transaction; here caches hear of it after the commit, all at once: before it, somebody else might fill them again with what is about
/// to be replaced.
/// </summary>
internal sealed class Invalidations
{
    private readonly HashSet<Invalidation> _waiting = [];
    private readonly HashSet<Invalidation> _unwritten = [];

    /// <summary>Whether there is something that <see cref="TakeUnwritten"/> has not given yet.</summary>
    public bool HasUnwritten => _unwritten.Count > 0;

    public void Add(string kind, string value)
    {
        var invalidation = new Invalidation(kind, value);
        _waiting.Add(invalidation);
        _unwritten.Add(invalidation);
    }

    /// <summary>What belongs to the transaction that is committed now.</summary>
    public IReadOnlyCollection<Invalidation> TakeUnwritten() => Take(_unwritten);

    /// <summary>What the caches of this process are to hear: the unit of work is committed.</summary>
    public IReadOnlyCollection<Invalidation> TakeCommitted()
    {
        _unwritten.Clear();
        return Take(_waiting);
    }

    /// <summary>The unit of work has failed.</summary>
    public void Clear()
    {
        _waiting.Clear();
        _unwritten.Clear();
    }

    private static Invalidation[] Take(HashSet<Invalidation> set)
    {
        var taken = set.ToArray();
        set.Clear();
        return taken;
    }
}
