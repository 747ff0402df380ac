using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.DisplayManagement;

/// <summary>Common operations on shapes.</summary>
public static class IShapeExtensions
{
    public static bool TryGetProperty<T>(this IShape shape, string key, [MaybeNullWhen(false)] out T value)
    {
        if (shape.Properties.TryGetValue(key, out var found) && found is T typed)
        {
            value = typed;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Null if there is no such property.</summary>
    public static object? GetProperty(this IShape shape, string key) => shape.GetProperty<object>(key);

    public static T? GetProperty<T>(this IShape shape, string key) => shape.TryGetProperty<T>(key, out var value) ? value : default;

    public static T GetProperty<T>(this IShape shape, string key, T value) => shape.TryGetProperty<T>(key, out var found) ? found : value;

    /// <summary>True for null and for a shape without children, such as an empty zone.</summary>
    public static bool IsNullOrEmpty([NotNullWhen(false)] this IShape? shape) => shape is null or { Items.Count: 0 };

    public static ValueTask<IShape> AddAsync(this IShape shape, object? item) => shape.AddAsync(item, null);

    public static async ValueTask<IShape> AddRangeAsync(this IShape shape, IEnumerable<object> items, string? position = null)
    {
        foreach (var item in items)
        {
            await shape.AddAsync(item, position);
        }

        return shape;
    }

    /// <summary>The shape's element with its id, classes and attributes.</summary>
    public static TagBuilder GetTagBuilder(this IShape shape, string defaultTagName = "span")
    {
        var tag = new TagBuilder(string.IsNullOrEmpty(shape.TagName) ? defaultTagName : shape.TagName);
        foreach (var (name, value) in shape.Attributes)
        {
            tag.Attributes.TryAdd(name, value);
        }

        // AddCssClass prepends the class.
        foreach (var name in shape.Classes.Reverse())
        {
            tag.AddCssClass(name);
        }

        if (!string.IsNullOrWhiteSpace(shape.Id))
        {
            tag.Attributes["id"] = shape.Id;
        }

        return tag;
    }
}
