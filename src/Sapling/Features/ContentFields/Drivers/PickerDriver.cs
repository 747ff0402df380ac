using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Display.ContentDisplay;

namespace Sapling.Features.ContentFields.Drivers;

/// <summary>
/// Chooses items from a list of all. The form posts ids with commas between them, or an id for each ticked box. What is stored
/// but no longer exists is in the list too: only an editor removes it.
/// </summary>
internal abstract class PickerDriver<TField, TView>(FieldRules rules, IStringLocalizer S) : StockFieldEditorDriver<TField, TView>(rules)
    where TField : ContentField, new()
    where TView : class, new()
{
    private static readonly char[] _separators = [','];

    protected abstract string InputName { get; }

    protected abstract Task<IReadOnlyList<PickableItem>> ItemsAsync(ContentPartFieldDefinition definition);

    protected abstract string[] Chosen(TField field);

    protected abstract void Choose(TField field, string[] ids);

    protected override async ValueTask ReadAsync(TView view, TField field, UpdateFieldEditorContext context)
    {
        if (Posted(context, InputName) is not { } text)
        {
            return;
        }

        string[] ids = [.. text.Split(_separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];
        var unknown = ids.Except(Chosen(field), StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
        {
            var items = await ItemsAsync(context.PartFieldDefinition);
            if (unknown.Exists(id => items.All(item => item.Id != id)))
            {
                Refuse(context, InputName, S["Choose from the list: it no longer has what was chosen."]);
                return;
            }
        }

        Choose(field, ids);
    }
}
