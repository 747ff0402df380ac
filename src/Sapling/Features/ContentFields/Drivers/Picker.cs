using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sapling.Display.ContentDisplay;

namespace Sapling.Features.ContentFields.Drivers;

/// <summary>The list of a picker: boxes to tick where several can be chosen, otherwise a list to choose one from.</summary>
internal static class Picker
{
    /// <param name="input">The input.</param>
    /// <param name="stored">The stored ids, with commas between them.</param>
    /// <param name="isMultiple">Whether several can be chosen.</param>
    /// <param name="items">What can be chosen.</param>
    /// <param name="nothing">The choice of nothing.</param>
    /// <param name="missing">How to name what no longer exists, with a place for its id.</param>
    public static IHtmlContent Render(FieldInput input, string? stored, bool isMultiple, IReadOnlyList<PickableItem> items, string nothing, string missing)
    {
        var chosen = (input.Value(stored) ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var byId = items.ToDictionary(item => item.Id, StringComparer.Ordinal);

        // In their order before the others, so that a form that nobody changed posts them in their order.
        List<PickableItem> all =
        [
            .. chosen.Distinct(StringComparer.Ordinal)
                .Select(id => byId.GetValueOrDefault(id) ?? new PickableItem(id, string.Format(CultureInfo.CurrentCulture, missing, id), string.Empty, null)),
            .. items.Where(item => !chosen.Contains(item.Id, StringComparer.Ordinal)),
        ];
        return isMultiple || chosen.Length > 1 ? Boxes(input, chosen, all) : Choice(input, chosen, all, nothing);
    }

    private static TagBuilder Choice(FieldInput input, string[] chosen, List<PickableItem> items, string nothing)
    {
        var select = Tag("select", "form-select", ("id", input.Id), ("name", input.Name), ("aria-invalid", input.Invalid), ("aria-describedby", input.DescribedBy), ("required", input.IsRequired ? "required" : null));
        select.InnerHtml.AppendHtml(Option(string.Empty, nothing, chosen.Length == 0, null));
        foreach (var item in items)
        {
            select.InnerHtml.AppendHtml(Option(item.Id, Name(item, items), chosen.Contains(item.Id, StringComparer.Ordinal), item.Culture));
        }

        return Group("div", input, input.LabelTag(), select);
    }

    private static TagBuilder Boxes(FieldInput input, string[] chosen, List<PickableItem> items)
    {
        var list = Tag("div", "field-choices");

        // Without a ticked box, only this tells a form with the field from one without it.
        list.InnerHtml.AppendHtml(Tag("input", null, ("type", "hidden"), ("name", input.Name), ("value", string.Empty)));
        for (var i = 0; i < items.Count; i++)
        {
            var (item, id) = (items[i], $"{input.Id}_{i}");
            var row = Tag("div", "form-check");
            row.InnerHtml.AppendHtml(Tag("input", "form-check-input", ("type", "checkbox"), ("id", id), ("name", input.Name), ("value", item.Id), ("checked", chosen.Contains(item.Id, StringComparer.Ordinal) ? "checked" : null)));
            var label = Tag("label", "form-check-label", ("for", id), ("lang", item.Culture));
            label.InnerHtml.Append(Name(item, items));
            row.InnerHtml.AppendHtml(label);
            list.InnerHtml.AppendHtml(row);
        }

        var group = Group("fieldset", input, input.LegendTag(), list);
        group.MergeAttribute("id", input.Id);
        if (input.DescribedBy is { } description)
        {
            group.MergeAttribute("aria-describedby", description);
        }

        return group;
    }

    // The type tells items of several types apart, the language those of several languages.
    private static string Name(PickableItem item, List<PickableItem> items) => string.Join(" · ",
        new[]
        {
            item.Title,
            items.Exists(other => other.Type != item.Type && other.Type.Length > 0) ? item.Type : string.Empty,
            items.Exists(other => other.Culture != item.Culture && other.Culture is not null) ? item.Culture ?? string.Empty : string.Empty,
        }.Where(part => part.Length > 0));

    private static TagBuilder Group(string element, FieldInput input, IHtmlContent label, IHtmlContent content)
    {
        var group = Tag(element, "mb-3");
        group.InnerHtml.AppendHtml(label);
        group.InnerHtml.AppendHtml(content);
        group.InnerHtml.AppendHtml(input.Messages());
        return group;
    }

    private static TagBuilder Option(string value, string text, bool isSelected, string? culture)
    {
        var option = Tag("option", null, ("value", value), ("selected", isSelected ? "selected" : null), ("lang", culture));
        option.InnerHtml.Append(text);
        return option;
    }

    private static TagBuilder Tag(string element, string? css, params (string Name, string? Value)[] attributes)
    {
        var tag = new TagBuilder(element);
        foreach (var (name, value) in attributes.Where(attribute => attribute.Value is not null))
        {
            tag.MergeAttribute(name, value);
        }

        if (element == "input")
        {
            tag.TagRenderMode = TagRenderMode.SelfClosing;
        }

        if (css is not null)
        {
            tag.AddCssClass(css);
        }

        return tag;
    }
}
