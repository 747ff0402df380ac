using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using Sapling.Display.Liquid.Rendering;

namespace Sapling.Display.Shapes;

/// <summary>
/// The zones of content items and editors. If placements name tabs, cards or columns
/// ("Parts:1#Details;2%Dates|Left_6"), groups the children by them in Bootstrap's markup.
/// </summary>
internal sealed class ContentZoneShapes : IShapeAttributeProvider
{
    [Shape]
    public static async Task<IHtmlContent> ContentZone(IDisplayHelper display, IShape shape)
    {
        var shapes = shape.Items;

        return shapes.All(item => item is not IShape { Metadata: { Tab: { Length: > 0 } } or { Card: not null } or { Column: not null } })
            ? await CoreShapes.Zone(display, shape)
            : await TabsAsync(display, shape, [.. shapes]);
    }

    private static async Task<IHtmlContent> TabsAsync(IDisplayHelper display, IShape zone, IReadOnlyList<IPositioned> items)
    {
        var tabs = Group(items, item => (item as IShape)?.Metadata.Tab);
        if (tabs.Count < 2)
        {
            return await CardsAsync(display, items);
        }

        // Ids must differ if a page has two editors with tabs.
        var prefix = (zone.GetProperty<string>("Identifier") ?? zone.GetProperty<string>("ZoneName") ?? "zone").ToLowerInvariant();
        var navigation = new TagBuilder("ul");
        navigation.AddCssClass("nav nav-tabs mb-3");
        navigation.Attributes["role"] = "tablist";
        var panes = new TagBuilder("div");
        panes.AddCssClass("tab-content");

        for (var index = 0; index < tabs.Count; index++)
        {
            var id = $"tab-{prefix}-{index}";
            var isFirst = index == 0;
            var link = new TagBuilder("button");
            link.AddCssClass(isFirst ? "nav-link active" : "nav-link");
            link.MergeAttributes(new Dictionary<string, string?>
            {
                ["type"] = "button",
                ["role"] = "tab",
                ["data-bs-toggle"] = "tab",
                ["data-bs-target"] = "#" + id,
                ["aria-controls"] = id,
                ["aria-selected"] = isFirst ? "true" : "false",
            });
            link.InnerHtml.Append(tabs[index].Name.Length == 0 ? "Content" : tabs[index].Name);
            var entry = Element("li", "nav-item", link);
            entry.Attributes["role"] = "presentation";
            navigation.InnerHtml.AppendHtml(entry);

            var pane = Element("div", isFirst ? "tab-pane fade show active" : "tab-pane fade", await CardsAsync(display, tabs[index].Items));
            pane.Attributes["id"] = id;
            pane.Attributes["role"] = "tabpanel";
            panes.InnerHtml.AppendHtml(pane);
        }

        return new HtmlContentBuilder().AppendHtml(navigation).AppendHtml(panes);
    }

    private static async Task<IHtmlContent> CardsAsync(IDisplayHelper display, IReadOnlyList<IPositioned> items)
    {
        var content = new RenderedContent();
        foreach (var (name, inside) in Group(items, item => (item as IShape)?.Metadata.Card))
        {
            var columns = await ColumnsAsync(display, inside);
            content.Write(name.Length == 0
                ? columns
                : Element("div", "card mb-3", Element("h2", "card-header h5", new StringHtmlContent(name)), Element("div", "card-body", columns)));
        }

        return content;
    }

    private static async Task<IHtmlContent> ColumnsAsync(IDisplayHelper display, IReadOnlyList<IPositioned> items)
    {
        var groups = Group(items, item => (item as IShape)?.Metadata.Column);
        var content = new RenderedContent();
        foreach (var (name, inside) in groups)
        {
            var column = new RenderedContent();
            foreach (var item in inside)
            {
                column.Write(await CoreShapes.DisplayAsync(display, item));
            }

            // "Left_6" is six twelfths wide.
            var size = name.LastIndexOf('_') is > 0 and var cut ? "col-md-" + name[(cut + 1)..] : "col-md";
            content.Write(groups.Count == 1 && name.Length == 0 ? column : Element("div", size, column));
        }

        return groups.Count > 1 ? Element("div", "row", content) : content;
    }

    /// <summary>Groups ordered by the positions after their names ("Details;2"); groups without one keep the order of their first items.</summary>
    private static List<(string Name, IReadOnlyList<IPositioned> Items)> Group(IReadOnlyList<IPositioned> items, Func<IPositioned, string?> key) =>
    [
        .. items
            .GroupBy(item => Split(key(item)).Name, StringComparer.OrdinalIgnoreCase)
            .OrderBy(group => group.Select(item => Split(key(item)).Position).FirstOrDefault(position => position is not null) ?? "0", OrchardCore.DisplayManagement.Zones.FlatPositionComparer.Instance)
            .Select(group => (group.Key, (IReadOnlyList<IPositioned>)[.. group])),
    ];

    private static (string Name, string? Position) Split(string? group)
    {
        var cut = group?.IndexOf(';', StringComparison.Ordinal) ?? -1;

        return cut < 0 ? (group ?? string.Empty, null) : (group![..cut], group[(cut + 1)..]);
    }

    private static TagBuilder Element(string name, string cssClass, params IHtmlContent[] children)
    {
        var element = new TagBuilder(name);
        element.AddCssClass(cssClass);
        foreach (var child in children)
        {
            element.InnerHtml.AppendHtml(child);
        }

        return element;
    }
}
