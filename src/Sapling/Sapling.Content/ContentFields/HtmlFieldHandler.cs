using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Infrastructure.Html;

namespace Sapling.Content.ContentFields;

/// <summary>Makes formatted text safe when it is saved.</summary>
internal sealed class HtmlFieldHandler(IHtmlSanitizerService sanitizer) : ContentFieldHandler<HtmlField>
{
    public override Task UpdatedAsync(UpdateContentFieldContext context, HtmlField field)
    {
        if (!string.IsNullOrEmpty(field.Html) && context.ContentPartFieldDefinition.GetSettings<HtmlFieldSettings>().SanitizeHtml)
        {
            field.Html = sanitizer.Sanitize(field.Html);
            context.ContentItem.Elements[context.PartName].Apply(context.ContentPartFieldDefinition.Name, field);
        }

        return Task.CompletedTask;
    }
}
