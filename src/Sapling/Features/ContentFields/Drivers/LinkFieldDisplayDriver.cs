using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.Models;
using Sapling.Display.ContentDisplay;

namespace Sapling.Features.ContentFields.Drivers;

/// <summary>A link: its address, its text unless the settings fix it, and where it opens.</summary>
internal sealed class LinkFieldDisplayDriver(FieldRules rules) : StockFieldEditorDriver<LinkField, EditLinkFieldViewModel>(rules)
{
    protected override ValueTask ShowAsync(EditLinkFieldViewModel view, LinkField field, BuildFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<LinkFieldSettings>();
        var isFresh = IsFresh(context);
        view.Url = isFresh ? field.Url ?? settings.DefaultUrl : field.Url;
        view.Text = isFresh ? field.Text ?? settings.DefaultText : field.Text;
        view.Target = isFresh ? field.Target ?? settings.DefaultTarget : field.Target;
        view.Field = field;
        view.Part = context.ContentPart;
        view.PartFieldDefinition = context.PartFieldDefinition;
        return ValueTask.CompletedTask;
    }

    protected override ValueTask ReadAsync(EditLinkFieldViewModel view, LinkField field, UpdateFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<LinkFieldSettings>();
        field.Url = Kept(field.Url, view.Url?.Trim());
        field.Target = Kept(field.Target, view.Target);
        field.Text = settings.LinkTextMode switch
        {
            LinkTextMode.Static => settings.DefaultText,
            LinkTextMode.Url => field.Text,
            _ => Kept(field.Text, view.Text),
        };
        return ValueTask.CompletedTask;
    }

    // Nothing stays the nothing that is stored: null or an empty text.
    private static string? Kept(string? stored, string? typed) => string.IsNullOrEmpty(typed) && string.IsNullOrEmpty(stored) ? stored : typed;
}
