using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace ForumOrchard.Editing.Fields;

/// <summary>Names of fields in the language of the editor; the module that defines a part translates them.</summary>
public sealed class FieldNames(IStringLocalizerFactory localizers, ITypeActivatorFactory<ContentPart> parts)
{
    /// <param name="part">The definition of the field's part.</param>
    /// <param name="field">The field.</param>
    public string Of(ContentPartDefinition part, ContentPartFieldDefinition field)
    {
        ArgumentNullException.ThrowIfNull(part);
        return localizers.Create(parts.GetTypeActivator(part.Name).Type)[field.DisplayName()];
    }
}
