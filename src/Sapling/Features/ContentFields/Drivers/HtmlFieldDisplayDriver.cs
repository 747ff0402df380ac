using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.Infrastructure.Html;
using Sapling.Display.ContentDisplay;

namespace Sapling.Features.ContentFields.Drivers;

/// <summary>Formatted text, written as HTML. Templates show it as it is stored, so it is sanitized before.</summary>
internal sealed class HtmlFieldDisplayDriver(FieldRules rules, IHtmlSanitizerService sanitizer) : StockFieldEditorDriver<HtmlField, EditHtmlFieldViewModel>(rules)
{
    protected override ValueTask ShowAsync(EditHtmlFieldViewModel view, HtmlField field, BuildFieldEditorContext context)
    {
        view.Html = field.Html;
        view.Field = field;
        view.Part = context.ContentPart;
        view.PartFieldDefinition = context.PartFieldDefinition;
        return ValueTask.CompletedTask;
    }

    protected override ValueTask ReadAsync(EditHtmlFieldViewModel view, HtmlField field, UpdateFieldEditorContext context)
    {
        // Browsers post line breaks in a form of their own: a text that nobody changed stays as it is.
        if (!IsSameText(view.Html, field.Html))
        {
            var html = view.Html ?? string.Empty;
            field.Html = context.PartFieldDefinition.GetSettings<HtmlFieldSettings>().SanitizeHtml ? sanitizer.Sanitize(html) : html;
        }

        return ValueTask.CompletedTask;
    }
}
