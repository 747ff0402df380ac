using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;

namespace Sapling.Display.ContentDisplay;

/// <summary>
/// Edits a field through a view model. The model holds the stored values before the form is bound to it, so a value that
/// the form does not have stays. The rules of the field are those of its handler, whoever changes it.
/// </summary>
internal abstract class StockFieldEditorDriver<TField, TView>(FieldRules rules) : StockFieldDisplayDriver<TField>
    where TField : ContentField, new()
    where TView : class, new()
{
    public override IDisplayResult Edit(TField field, BuildFieldEditorContext context) =>
        Initialize<TView>(GetEditorShapeType(context), view => ShowAsync(view, field, context));

    public override async Task<IDisplayResult> UpdateAsync(TField field, UpdateFieldEditorContext context)
    {
        var view = new TView();
        await ShowAsync(view, field, context);
        await context.Updater.TryUpdateModelAsync(view, Prefix);
        rules.ReplaceBindingErrors(context.Updater.ModelState, Prefix);
        await ReadAsync(view, field, context);

        if (!FieldRules.HasErrors(context.Updater.ModelState, Prefix))
        {
            await rules.ValidateAsync(field, context, Prefix, member => InputOf(member, context.PartFieldDefinition));
        }

        return Edit(field, context);
    }

    /// <summary>Whether the form is one for a new item and shows default values.</summary>
    protected static bool IsFresh(BuildFieldEditorContext context) => context is { IsNew: true } and not UpdateFieldEditorContext;

    /// <summary>Fills the view model; the posted form is bound to it afterwards.</summary>
    protected abstract ValueTask ShowAsync(TView view, TField field, BuildFieldEditorContext context);

    /// <summary>Takes the posted values into the field, and adds an error at the input of a value that cannot be read.</summary>
    protected abstract ValueTask ReadAsync(TView view, TField field, UpdateFieldEditorContext context);

    /// <summary>The name of the input for a property of the field.</summary>
    protected virtual string InputOf(string member, ContentPartFieldDefinition definition) => member;

    /// <summary>What was posted, before any conversion; null if the form does not have this input.</summary>
    protected string? Posted(UpdateFieldEditorContext context, string input) =>
        context.Updater.ModelState.TryGetValue($"{Prefix}.{input}", out var entry) ? entry.AttemptedValue : null;

    /// <summary>Whether two texts differ in nothing but the form of their line breaks, which browsers change.</summary>
    protected static bool IsSameText(string? text, string? other) =>
        (text ?? string.Empty).ReplaceLineEndings("\n") == (other ?? string.Empty).ReplaceLineEndings("\n");

    protected void Refuse(UpdateFieldEditorContext context, string input, string message) =>
        FieldRules.Replace(context.Updater.ModelState, $"{Prefix}.{input}", message);

    /// <summary>Takes back what MVC's conversion said of a value that was read in another way.</summary>
    protected void Accept(UpdateFieldEditorContext context, string input)
    {
        if (context.Updater.ModelState.TryGetValue($"{Prefix}.{input}", out var entry))
        {
            entry.Errors.Clear();
            entry.ValidationState = ModelValidationState.Valid;
        }
    }
}
