using System.Collections.Concurrent;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Shapes;
using Sapling.Display.Liquid.Rendering;

namespace Sapling.Display.Shapes;

/// <summary>The shapes that the engine itself creates.</summary>
internal sealed class CoreShapes : IShapeAttributeProvider
{
    /// <summary>A zone of the layout: renders its children in order.</summary>
    [Shape]
    public static async Task<IHtmlContent> Zone(IDisplayHelper display, IShape shape)
    {
        var items = shape.Items;
        if (items.Count == 1)
        {
            return await DisplayAsync(display, items[0]);
        }

        var content = new RenderedContent();
        foreach (var item in items)
        {
            content.Write(await DisplayAsync(display, item));
        }

        return content;
    }

    /// <summary>
    /// Renders children as a list: "ul", or the tag set on the shape; each in an element with the tag "ItemTagName" and
    /// the classes "ItemClasses".
    /// </summary>
    [Shape]
    public static async Task<IHtmlContent> List(IDisplayHelper display, IShape shape, IEnumerable<object>? items, string? itemTagName, IEnumerable<string>? itemClasses)
    {
        var list = shape.GetTagBuilder("ul");
        foreach (var item in items ?? shape.Items)
        {
            var element = new TagBuilder(string.IsNullOrEmpty(itemTagName) ? "li" : itemTagName);
            foreach (var name in (itemClasses ?? []).Reverse())
            {
                element.AddCssClass(name);
            }

            element.InnerHtml.AppendHtml(item is IShape inner
                ? await display.ShapeExecuteAsync(inner)
                : item as IHtmlContent ?? new Microsoft.AspNetCore.Mvc.ViewFeatures.StringHtmlContent(item.ToString()!));
            list.InnerHtml.AppendHtml(element);
        }

        return list;
    }

    internal static Task<IHtmlContent> DisplayAsync(IDisplayHelper display, object item) =>
        item is IShape shape ? display.ShapeExecuteAsync(shape) : Task.FromResult((IHtmlContent)item);
}

/// <summary>Adds alternates for zones by name: <c>Zone__Footer</c>.</summary>
internal sealed class ZoneAlternates : IShapeTableProvider
{
    private static readonly ConcurrentDictionary<string, string> Alternates = new(StringComparer.Ordinal);

    public ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Zone").OnDisplaying(context =>
        {
            if (context.Shape.TryGetProperty<string>("ZoneName", out var name))
            {
                context.Shape.Metadata.Alternates.Add(Alternates.GetOrAdd(name, static zone => "Zone__" + zone));
            }
        });

        return ValueTask.CompletedTask;
    }
}
