using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Display.ContentDisplay;
using Sapling.Features.ContentFields.Picking;

namespace Sapling.Features.ContentFields.Drivers;

/// <summary>Chooses items for all languages: each is in the list once.</summary>
internal sealed class LocalizationSetContentPickerFieldDisplayDriver(FieldRules rules, PickableItems items, IStringLocalizer<PickableItems> S)
    : PickerDriver<LocalizationSetContentPickerField, EditLocalizationSetContentPickerFieldViewModel>(rules, items, S)
{
    protected override string InputName => nameof(EditLocalizationSetContentPickerFieldViewModel.LocalizationSets);

    protected override ValueTask ShowAsync(EditLocalizationSetContentPickerFieldViewModel view, LocalizationSetContentPickerField field, BuildFieldEditorContext context)
    {
        view.LocalizationSets = string.Join(',', Chosen(field));
        view.Field = field;
        view.Part = context.ContentPart;
        view.PartFieldDefinition = context.PartFieldDefinition;
        return ValueTask.CompletedTask;
    }

    protected override (PickerScope Scope, bool IsMultiple) ScopeOf(ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<LocalizationSetContentPickerFieldSettings>();
        return (PickerScope.Of(settings), settings.Multiple);
    }

    protected override string[] Chosen(LocalizationSetContentPickerField field) => field.LocalizationSets ?? [];

    protected override void Choose(LocalizationSetContentPickerField field, string[] ids) => field.LocalizationSets = ids;
}
