using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Sapling.Content.Definitions;

/// <summary>
/// Translates what definitions hold: names of fields, hints, choices. The context of a text is the class of the part, so that
/// the module that defines a field translates it: "Kind" of an act is not that of a page.
/// </summary>
internal sealed class DefinitionTexts(IStringLocalizerFactory localizers, ITypeActivatorFactory<ContentPart> parts)
{
    /// <summary>The display name of a field in the language of the user.</summary>
    public string NameOf(ContentPartFieldDefinition field) => Translate(field, field.DisplayName());

    /// <summary>A text from the settings of a field in the language of the user.</summary>
    public string Translate(ContentPartFieldDefinition field, string text) =>
        text.Length == 0 ? text : localizers.Create(parts.GetTypeActivator(field.PartDefinition.Name).Type)[text].Value;
}
