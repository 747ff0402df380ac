using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace OrchardCore.DisplayManagement;

/// <summary>Creates the arguments that become a new shape's properties.</summary>
public static class Arguments
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Readable = new();

    public static INamedEnumerable<object> Empty { get; } = new NamedEnumerable<object>([], new Dictionary<string, object>());

    /// <summary>Matches the names with the last values; the values before them are positional.</summary>
    public static INamedEnumerable<T> FromT<T>(IEnumerable<T> arguments, IEnumerable<string> names)
    {
        var values = arguments.ToList();
        var keys = names.ToList();
        var positional = values.Count - keys.Count;

        return new NamedEnumerable<T>(
            values[..positional],
            keys.Select((key, index) => KeyValuePair.Create(key, values[positional + index])).ToDictionary());
    }

    public static INamedEnumerable<object> From(IEnumerable<object> arguments, IEnumerable<string> names) => FromT(arguments, names);

    public static INamedEnumerable<object> From(IDictionary<string, object> dictionary) => new NamedEnumerable<object>([], dictionary);

    public static INamedEnumerable<string> From(IDictionary<string, string> dictionary) => new NamedEnumerable<string>([], dictionary);

    /// <summary>One named argument per public property: <c>From(new { Title = "…" })</c>.</summary>
    public static INamedEnumerable<object> From(object propertyObject)
    {
        ArgumentNullException.ThrowIfNull(propertyObject);

        var properties = Readable.GetOrAdd(
            propertyObject.GetType(),
            static type => [.. type.GetProperties().Where(property => property.CanRead && property.GetIndexParameters().Length == 0)]);

        return From(properties.ToDictionary(property => property.Name, property => property.GetValue(propertyObject)!));
    }

    private sealed class NamedEnumerable<T>(List<T> positional, IDictionary<string, T> named) : INamedEnumerable<T>
    {
        public IList<T> Positional => positional;

        public IDictionary<string, T> Named => named;

        public IEnumerator<T> GetEnumerator() => positional.Concat(named.Values).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
