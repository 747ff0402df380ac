using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>Reads the usual settings of a part as a type has it; where it has none, those of the part itself.</summary>
public static class ContentTypePartExtensions
{
    public static string DisplayName(this ContentTypePartDefinition typePart)
    {
        var name = typePart.GetSettings<ContentTypePartSettings>().DisplayName;
        return string.IsNullOrEmpty(name) ? typePart.PartDefinition.DisplayName() : name;
    }

    public static string? Description(this ContentTypePartDefinition typePart)
    {
        var description = typePart.GetSettings<ContentTypePartSettings>().Description;
        return string.IsNullOrEmpty(description) ? typePart.PartDefinition.Description() : description;
    }

    public static string? Editor(this ContentTypePartDefinition typePart) => typePart.GetSettings<ContentTypePartSettings>().Editor;

    public static string? DisplayMode(this ContentTypePartDefinition typePart) => typePart.GetSettings<ContentTypePartSettings>().DisplayMode;

    /// <summary>Whether the type holds the part under a name that is not the part's own, as it can for reusable parts.</summary>
    public static bool IsNamedPart(this ContentTypePartDefinition typePart) => typePart.PartDefinition.Name != typePart.Name;
}
