using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Sapling.Display.ContentDisplay;

/// <summary>What all editors of fields show alike: label, hint and errors, tied to their inputs.</summary>
internal sealed class FieldEditor
{
    private readonly ViewContext _view;

    /// <param name="view">The context of the template.</param>
    /// <param name="definition">The field.</param>
    /// <param name="hint">The hint of its settings.</param>
    /// <param name="isRequired">Whether its settings require a value.</param>
    public FieldEditor(ViewContext view, ContentPartFieldDefinition definition, string? hint, bool isRequired)
    {
        _view = view;
        Label = definition.DisplayName();
        Hint = hint ?? string.Empty;
        IsRequired = isRequired;
    }

    public string Label { get; }

    public string Hint { get; }

    public bool IsRequired { get; }

    /// <summary>The input for a property of the view model, with the field's label and hint.</summary>
    public FieldInput Input(string name) => Input(name, Label, Hint);

    /// <summary>One of several inputs of a field.</summary>
    public FieldInput Input(string name, string label, string hint)
    {
        var data = _view.ViewData;
        var fullName = data.TemplateInfo.GetFullHtmlFieldName(name);
        data.ModelState.TryGetValue(fullName, out var state);
        return new FieldInput(fullName, label, hint, IsRequired, state);
    }

    /// <summary>A hidden input, which is posted beside those that the editor sees.</summary>
    public IHtmlContent Hidden(string name, string? value)
    {
        var tag = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        tag.MergeAttribute("type", "hidden");
        tag.MergeAttribute("name", _view.ViewData.TemplateInfo.GetFullHtmlFieldName(name));
        tag.MergeAttribute("value", value ?? string.Empty);
        return tag;
    }
}
