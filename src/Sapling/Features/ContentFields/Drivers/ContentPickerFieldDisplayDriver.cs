using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Display.ContentDisplay;
using Sapling.Features.ContentFields.Picking;

namespace Sapling.Features.ContentFields.Drivers;

/// <summary>Chooses items.</summary>
internal sealed class ContentPickerFieldDisplayDriver(FieldRules rules, PickableItems items, IStringLocalizer<PickableItems> S)
    : PickerDriver<ContentPickerField, EditContentPickerFieldViewModel>(rules, items, S)
{
    protected override string InputName => nameof(EditContentPickerFieldViewModel.ContentItemIds);

    protected override ValueTask ShowAsync(EditContentPickerFieldViewModel view, ContentPickerField field, BuildFieldEditorContext context)
    {
        view.ContentItemIds = string.Join(',', Chosen(field));
        view.Field = field;
        view.Part = context.ContentPart;
        view.PartFieldDefinition = context.PartFieldDefinition;
        return ValueTask.CompletedTask;
    }

    protected override (PickerScope Scope, bool IsMultiple) ScopeOf(ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<ContentPickerFieldSettings>();
        return (PickerScope.Of(settings), settings.Multiple);
    }

    protected override string[] Chosen(ContentPickerField field) => field.ContentItemIds ?? [];

    protected override void Choose(ContentPickerField field, string[] ids) => field.ContentItemIds = ids;
}
