using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;

namespace Sapling.Data.Documents;

/// <summary>The stored names of document types, and their <c>Id</c> properties.</summary>
internal static class DocumentTypes
{
    private static readonly ConcurrentDictionary<Type, string> Names = new();
    private static readonly ConcurrentDictionary<string, Type> Types = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<Type, IdProperty?> Ids = new();

    /// <summary>"Namespace.Type, Assembly", without a version, so that a new build can read documents written by an old one.</summary>
    public static string NameOf(Type type) => Names.GetOrAdd(type, static t => $"{t.FullName}, {t.Assembly.GetName().Name}");

    /// <summary>The type for a stored name.</summary>
    /// <exception cref="InvalidOperationException">The type no longer exists.</exception>
    public static Type TypeOf(string name) => Types.GetOrAdd(name, static n =>
        Type.GetType(n) ?? throw new InvalidOperationException($"The database holds documents of the type \"{n}\", which this application does not have."));

    /// <summary>The id stored in an object; 0 if it has none yet, or if its type has no property <c>long Id</c>.</summary>
    public static long IdOf(object document) => Ids.GetOrAdd(document.GetType(), FindId)?.Get(document) ?? 0;

    /// <summary>Sets an object's id, if its type has a property <c>long Id</c>.</summary>
    public static void SetId(object document, long id) => Ids.GetOrAdd(document.GetType(), FindId)?.Set(document, id);

    private static IdProperty? FindId(Type type)
    {
        var property = type.GetProperty("Id", BindingFlags.Public | BindingFlags.Instance);
        if (property is not { CanRead: true, CanWrite: true } || property.PropertyType != typeof(long))
        {
            return null;
        }

        var document = Expression.Parameter(typeof(object));
        var id = Expression.Parameter(typeof(long));
        var member = Expression.Property(Expression.Convert(document, type), property);
        return new IdProperty(
            Expression.Lambda<Func<object, long>>(member, document).Compile(),
            Expression.Lambda<Action<object, long>>(Expression.Assign(member, id), document, id).Compile());
    }

    private sealed record IdProperty(Func<object, long> Get, Action<object, long> Set);
}
