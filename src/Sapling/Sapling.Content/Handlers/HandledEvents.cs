using System.Collections.Concurrent;

namespace Sapling.Content.Handlers;

/// <summary>The events that a handler class overrides; found by reflection once per class.</summary>
internal static class HandledEvents
{
    private static readonly ConcurrentDictionary<Type, HashSet<string>?> _overridden = new();

    /// <summary>False only if the method is known to be the empty one of <paramref name="genericBase" />.</summary>
    internal static bool Handles(Type handler, Type genericBase, string eventName)
    {
        var overridden = _overridden.GetOrAdd(handler, static (type, definition) => OverriddenBy(type, definition), genericBase);
        return overridden is null || overridden.Contains(eventName);
    }

    /// <summary>Null if the class does not derive from the base: it may handle anything.</summary>
    private static HashSet<string>? OverriddenBy(Type handler, Type genericBase)
    {
        for (var type = handler.BaseType; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == genericBase)
            {
                return handler.GetMethods()
                    .Where(method => method.IsVirtual && method.DeclaringType != type && method.GetBaseDefinition().DeclaringType == type)
                    .Select(method => method.Name)
                    .ToHashSet(StringComparer.Ordinal);
            }
        }

        return null;
    }
}
