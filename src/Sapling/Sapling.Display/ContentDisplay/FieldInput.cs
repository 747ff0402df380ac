using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Sapling.Display.ContentDisplay;

/// <summary>One input, or one group of them, with its label, its hint and its errors.</summary>
internal sealed class FieldInput(string name, string label, string hint, bool isRequired, ModelStateEntry? state)
{
    public string Name => name;

    public string Id { get; } = TagBuilder.CreateSanitizedId(name, "_");

    public string Label => label;

    public bool IsRequired => isRequired;

    /// <summary>For <c>aria-invalid</c>; null leaves the attribute out.</summary>
    public string? Invalid => HasErrors ? "true" : null;

    /// <summary>For <c>aria-describedby</c>: the errors first, since they are read first.</summary>
    public string? DescribedBy => (HasErrors, hint.Length > 0) switch
    {
        (true, true) => $"{Id}_error {Id}_hint",
        (true, false) => $"{Id}_error",
        (false, true) => $"{Id}_hint",
        _ => null,
    };

    public bool HasErrors => state?.Errors.Count > 0;

    /// <summary>What was typed, even if it cannot be read; otherwise what is stored.</summary>
    public string? Value(string? stored) => state?.AttemptedValue ?? stored;

    /// <summary>The label of a single input.</summary>
    public IHtmlContent LabelTag()
    {
        var tag = Tag("label", "form-label", label);
        tag.MergeAttribute("for", Id);
        return tag;
    }

    /// <summary>The label of a group: the legend of its field set.</summary>
    public IHtmlContent LegendTag() => Tag("legend", "form-label", label);

    /// <summary>Errors and hint, after the input.</summary>
    public IHtmlContent Messages()
    {
        var messages = new HtmlContentBuilder();
        if (HasErrors)
        {
            var errors = Tag("span", "text-danger", string.Join(' ', state!.Errors.Select(error => error.ErrorMessage)));
            errors.MergeAttribute("id", $"{Id}_error");
            errors.MergeAttribute("data-valmsg-for", name);
            messages.AppendHtml(errors);
        }

        if (hint.Length > 0)
        {
            var described = Tag("span", "hint", hint);
            described.MergeAttribute("id", $"{Id}_hint");
            messages.AppendHtml(described);
        }

        return messages;
    }

    private TagBuilder Tag(string element, string css, string text)
    {
        var tag = new TagBuilder(element);
        tag.AddCssClass(css);
        if (isRequired && css == "form-label")
        {
            tag.AddCssClass("required");
        }

        tag.InnerHtml.Append(text);
        return tag;
    }
}
