using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Display.ContentDisplay;
using Sapling.Features.ContentFields.Picking;

namespace Sapling.Features.ContentFields.Drivers;

/// <summary>
/// Chooses items. The form posts ids with commas between them, or an id for each ticked box, and perhaps words of the title of one more. What is stored but no longer
/// exists is in the form too: only an editor removes it.
/// </summary>
internal abstract class PickerDriver<TField, TView>(FieldRules rules, PickableItems items, IStringLocalizer<PickableItems> S) : StockFieldEditorDriver<TField, TView>(rules)
    where TField : ContentField, new()
    where TView : class, new()
{
    private static readonly char[] _separators = [','];

    protected abstract string InputName { get; }

    protected abstract (PickerScope Scope, bool IsMultiple) ScopeOf(ContentPartFieldDefinition definition);

    protected abstract string[] Chosen(TField field);

    protected abstract void Choose(TField field, string[] ids);

    protected override async ValueTask ReadAsync(TView view, TField field, UpdateFieldEditorContext context)
    {
        if (Posted(context, InputName) is not { } posted)
        {
            return;
        }

        string[] ids = [.. posted.Split(_separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];
        var (scope, isMultiple) = ScopeOf(context.PartFieldDefinition);
        string[] unknown = [.. ids.Except(Chosen(field), StringComparer.Ordinal)];
        if (unknown.Except((await items.NameAsync(scope, unknown)).Keys, StringComparer.Ordinal).Any())
        {
            Refuse(context, InputName, S["Choose from the list: it no longer has what was chosen."]);
            return;
        }

        var text = new PickerText();
        await context.Updater.TryUpdateModelAsync(text, Prefix);
        if (text.Search?.Trim() is { Length: > 0 } search && search != text.Sought?.Trim())
        {
            var (found, fault) = await LookUpAsync(scope, search);
            if (found is null)
            {
                Refuse(context, InputName, fault!);
                return;
            }

            ids = isMultiple ? [.. ids.Union([found], StringComparer.Ordinal)] : [found];
            context.Updater.ModelState.SetModelValue($"{Prefix}.{InputName}", null, string.Join(',', ids));
        }

        context.Updater.ModelState.Remove($"{Prefix}.{nameof(PickerText.Search)}");
        Choose(field, ids);
    }

    /// <returns>What the words mean, or what to tell the editor.</returns>
    private async Task<(string? Id, string? Fault)> LookUpAsync(PickerScope scope, string text)
    {
        var page = await items.FindAsync(scope, text, 0);
        List<PickableItem> titled = [.. page.Items.Where(item => item.Title.Equals(text, StringComparison.OrdinalIgnoreCase))];
        var meant = page.Total == 1 ? page.Items[0] : titled.Count == 1 ? titled[0] : null;
        return meant is not null ? (meant.Id, null)
            : page.Total == 0 ? (null, S["No title has “{0}”. Check the spelling, or type fewer words.", text])
            : page.Next is not null ? (null, S["{0} titles have “{1}”. Choose one of the first, or type more words.", page.Total, text])
            : (null, S["Several titles have “{0}”. Choose the one you mean.", text]);
    }
}
