using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Sapling.Modules.Json;

namespace OrchardCore.Entities;

/// <summary>Reads and writes the data attached to an entity; its name is the class name unless given.</summary>
public static class EntityExtensions
{
    /// <summary>A copy of the attached data; a new object if there is none.</summary>
    public static T As<T>(this IEntity entity) where T : new() => entity.As<T>(typeof(T).Name);

    /// <inheritdoc cref="As{T}(IEntity)"/>
    public static T As<T>(this IEntity entity, string name) where T : new()
        => entity.TryGet<T>(name, out var value) ? value : new T();

    public static bool Has<T>(this IEntity entity) => entity.Has(typeof(T).Name);

    public static bool Has(this IEntity entity, string name) => entity.Properties[name] is not null;

    public static bool TryGet<T>(this IEntity entity, [NotNullWhen(true)] out T? value) where T : new()
        => entity.TryGet(typeof(T).Name, out value);

    public static bool TryGet<T>(this IEntity entity, string name, [NotNullWhen(true)] out T? value) where T : new()
    {
        var node = entity.Properties[name];
        value = node is null ? default : node.Deserialize<T>(StoredJson.Options);
        return value is not null;
    }

    public static IEntity Put<T>(this IEntity entity, T aspect) where T : new() => entity.Put(typeof(T).Name, aspect!);

    public static IEntity Put(this IEntity entity, string name, object value)
    {
        entity.Properties[name] = JsonSerializer.SerializeToNode(value, value.GetType(), StoredJson.Options);
        return entity;
    }

    /// <summary>Reads the attached data, changes it and writes it back.</summary>
    public static IEntity Alter<TAspect>(this IEntity entity, Action<TAspect> action) where TAspect : new()
        => entity.Alter(typeof(TAspect).Name, action);

    /// <inheritdoc cref="Alter{TAspect}(IEntity, Action{TAspect})"/>
    public static IEntity Alter<TAspect>(this IEntity entity, string name, Action<TAspect> action) where TAspect : new()
    {
        var value = entity.As<TAspect>(name);
        action(value);
        return entity.Put(name, value!);
    }
}
