using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Display.ContentDisplay;

namespace Sapling.Features.ContentFields.Drivers;

/// <summary>A text: in a line, in an area, or one of a list.</summary>
internal sealed class TextFieldDisplayDriver(FieldRules rules, IStringLocalizer<TextFieldDisplayDriver> S) : StockFieldEditorDriver<TextField, EditTextFieldViewModel>(rules)
{
    private const string PredefinedList = "PredefinedList";

    protected override ValueTask ShowAsync(EditTextFieldViewModel view, TextField field, BuildFieldEditorContext context)
    {
        view.Text = IsFresh(context) && string.IsNullOrEmpty(field.Text) ? DefaultOf(context.PartFieldDefinition) : field.Text;
        view.Field = field;
        view.Part = context.ContentPart;
        view.PartFieldDefinition = context.PartFieldDefinition;
        return ValueTask.CompletedTask;
    }

    protected override ValueTask ReadAsync(EditTextFieldViewModel view, TextField field, UpdateFieldEditorContext context)
    {
        // A stored value that is no longer in the list stays until an editor chooses another.
        if (context.PartFieldDefinition.Editor() == PredefinedList && !string.IsNullOrEmpty(view.Text) && view.Text != field.Text
            && !Array.Exists(context.PartFieldDefinition.GetSettings<TextFieldPredefinedListEditorSettings>().Options, option => option.Value == view.Text))
        {
            Refuse(context, nameof(view.Text), S["Choose one of the list."]);
            return ValueTask.CompletedTask;
        }

        // A text that nobody changed stays as it is stored: nothing as null or "", its line breaks as they are.
        if (!IsSameText(view.Text, field.Text))
        {
            field.Text = view.Text;
        }

        return ValueTask.CompletedTask;
    }

    private static string? DefaultOf(ContentPartFieldDefinition definition) => definition.Editor() == PredefinedList
        ? definition.GetSettings<TextFieldPredefinedListEditorSettings>().DefaultValue
        : definition.GetSettings<TextFieldSettings>().DefaultValue;
}
