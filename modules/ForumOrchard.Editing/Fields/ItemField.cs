using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace ForumOrchard.Editing.Fields;

/// <summary>A field of an item.</summary>
/// <param name="Part">Name of the part as the type attaches it.</param>
/// <param name="Definition">The field's definition.</param>
/// <param name="Name">Its name in the language of the editor.</param>
/// <param name="Field">Its value.</param>
public sealed record ItemField<TField>(string Part, ContentPartFieldDefinition Definition, string Name, TField Field)
    where TField : ContentField
{
    /// <summary>Id of an input of its editor in the form.</summary>
    /// <param name="member">The member of the editor's model that the input is for.</param>
    public string InputId(string member) => $"{Part}_{Definition.Name}_{member}";
}
