using System.Collections.Concurrent;
using Fluid;

namespace Sapling.Display.Liquid.Rendering;

/// <summary>
/// Caches the accessor for each type and member name: without it, Fluid walks base types and interfaces for each member
/// that a type does not register itself.
/// </summary>
internal sealed class CachedMemberAccess : MemberAccessStrategy
{
    private readonly MemberAccessStrategy _inner;
    private readonly ConcurrentDictionary<(Type, string), IMemberAccessor> _accessors = new();

    public CachedMemberAccess(MemberAccessStrategy inner)
    {
        _inner = inner;
        MemberNameStrategy = inner.MemberNameStrategy;
        IgnoreCasing = inner.IgnoreCasing;
    }

    public override IMemberAccessor GetAccessor(Type type, string name)
        => _accessors.TryGetValue((type, name), out var accessor) ? accessor : Find(type, name);

    public override void Register(Type type, IEnumerable<KeyValuePair<string, IMemberAccessor>> accessors)
    {
        _inner.Register(type, accessors);
        _accessors.Clear();
    }

    // Templates use a fixed set of names, but a dictionary may be read by names from the address.
    private IMemberAccessor Find(Type type, string name)
    {
        var accessor = _inner.GetAccessor(type, name);
        return _accessors.Count < 10_000 ? _accessors.GetOrAdd((type, name), accessor) : accessor;
    }
}
