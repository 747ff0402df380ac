using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.Models;
using Sapling.Display.ContentDisplay;

namespace Sapling.Features.ContentFields.Drivers;

/// <summary>Yes or no: a check box.</summary>
internal sealed class BooleanFieldDisplayDriver(FieldRules rules) : StockFieldEditorDriver<BooleanField, EditBooleanFieldViewModel>(rules)
{
    protected override ValueTask ShowAsync(EditBooleanFieldViewModel view, BooleanField field, BuildFieldEditorContext context)
    {
        view.Value = IsFresh(context) ? field.Value || context.PartFieldDefinition.GetSettings<BooleanFieldSettings>().DefaultValue : field.Value;
        view.Field = field;
        view.Part = context.ContentPart;
        view.PartFieldDefinition = context.PartFieldDefinition;
        return ValueTask.CompletedTask;
    }

    protected override ValueTask ReadAsync(EditBooleanFieldViewModel view, BooleanField field, UpdateFieldEditorContext context)
    {
        field.Value = view.Value;
        return ValueTask.CompletedTask;
    }
}
