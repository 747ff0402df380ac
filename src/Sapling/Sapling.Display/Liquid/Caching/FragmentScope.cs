using Microsoft.Extensions.Caching.Memory;

namespace Sapling.Display.Liquid.Caching;

/// <summary>
/// Collects lifetime and dependencies while a fragment is rendered; an outer fragment inherits the dependencies of the
/// inner ones.
/// </summary>
internal sealed class FragmentScope(FragmentScope? outer)
{
    // The default without other settings.
    private static readonly TimeSpan DefaultSliding = TimeSpan.FromMinutes(1);

    private DateTimeOffset? _on;
    private TimeSpan? _after;
    private TimeSpan? _sliding;

    public FragmentScope? Outer => outer;

    public HashSet<string> Dependencies { get; } = new(StringComparer.OrdinalIgnoreCase);

    // Among several limits of one kind the shortest applies.
    public void ExpireOn(DateTimeOffset time) => _on = _on is { } set && set < time ? set : time;

    public void ExpireAfter(TimeSpan time) => _after = _after is { } set && set < time ? set : time;

    public void ExpireSliding(TimeSpan time) => _sliding = _sliding is { } set && set < time ? set : time;

    public MemoryCacheEntryOptions Expiry() => new()
    {
        AbsoluteExpiration = _on,
        AbsoluteExpirationRelativeToNow = _after,
        SlidingExpiration = _sliding ?? (_on is null && _after is null ? DefaultSliding : null),
    };

    /// <summary>Ends the fragment; the outer one inherits its dependencies.</summary>
    public void Leave() => outer?.Dependencies.UnionWith(Dependencies);
}
