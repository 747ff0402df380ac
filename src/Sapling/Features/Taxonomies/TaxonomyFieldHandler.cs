using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Settings;
using Sapling.Content.Definitions;
using Sapling.Content.Handlers;

namespace Sapling.Features.Taxonomies;

/// <summary>Validates the number of chosen terms.</summary>
internal sealed class TaxonomyFieldHandler(IStringLocalizer<TaxonomyFieldHandler> localizer, DefinitionTexts texts) : ContentFieldHandler<TaxonomyField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, TaxonomyField field)
    {
        var settings = context.ContentPartFieldDefinition.GetSettings<TaxonomyFieldSettings>();
        context.ValidateCount(localizer, texts.NameOf(context.ContentPartFieldDefinition), field.TermContentItemIds?.Length ?? 0, settings.Required, multiple: !settings.Unique, nameof(TaxonomyField.TermContentItemIds));
        return Task.CompletedTask;
    }
}
