using Microsoft.Extensions.Caching.Memory;

namespace Sapling.Display.Liquid.Caching;

/// <summary>What is known of a piece of a page while it is rendered: an inner piece makes the outer one depend on what it depends on.</summary>
internal sealed class FragmentScope(FragmentScope? outer)
{
    // Where nothing else is said.
    private static readonly TimeSpan DefaultSliding = TimeSpan.FromMinutes(1);

    private DateTimeOffset? _on;
    private TimeSpan? _after;
    private TimeSpan? _sliding;

    public FragmentScope? Outer => outer;

    public HashSet<string> Dependencies { get; } = new(StringComparer.OrdinalIgnoreCase);

    // Of several limits of one kind the shortest holds.
    public void ExpireOn(DateTimeOffset time) => _on = _on is { } set && set < time ? set : time;

    public void ExpireAfter(TimeSpan time) => _after = _after is { } set && set < time ? set : time;

    public void ExpireSliding(TimeSpan time) => _sliding = _sliding is { } set && set < time ? set : time;

    public MemoryCacheEntryOptions Expiry() => new()
    {
        AbsoluteExpiration = _on,
        AbsoluteExpirationRelativeToNow = _after,
        SlidingExpiration = _sliding ?? (_on is null && _after is null ? DefaultSliding : null),
    };

    /// <summary>Ends it: what lies around it depends on the same.</summary>
    public void Leave() => outer?.Dependencies.UnionWith(Dependencies);
}
