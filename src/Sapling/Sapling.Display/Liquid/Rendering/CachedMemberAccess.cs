using System.Collections.Concurrent;
using Fluid;

namespace Sapling.Display.Liquid.Rendering;

/// <summary>Remembers which accessor a type and a name lead to: Fluid walks base types and interfaces for each member that a type has not registered itself.</summary>
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

    // Names come from templates, of which there is a fixed number; but one may ask a dictionary for members by names from the address.
    private IMemberAccessor Find(Type type, string name)
    {
        var accessor = _inner.GetAccessor(type, name);
        return _accessors.Count < 10_000 ? _accessors.GetOrAdd((type, name), accessor) : accessor;
    }
}
