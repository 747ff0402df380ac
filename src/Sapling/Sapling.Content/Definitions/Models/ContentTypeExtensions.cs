using System.Diagnostics.CodeAnalysis;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>Reads the common settings of a content type.</summary>
public static class ContentTypeExtensions
{
    public static ContentTypeSettings GetSettings(this ContentTypeDefinition typeDefinition) => typeDefinition.GetSettings<ContentTypeSettings>();

    public static bool IsCreatable(this ContentTypeDefinition typeDefinition) => typeDefinition.GetSettings().Creatable;

    public static bool IsListable(this ContentTypeDefinition typeDefinition) => typeDefinition.GetSettings().Listable;

    public static bool IsDraftable(this ContentTypeDefinition typeDefinition) => typeDefinition.GetSettings().Draftable;

    public static bool IsVersionable(this ContentTypeDefinition typeDefinition) => typeDefinition.GetSettings().Versionable;

    public static bool IsSecurable(this ContentTypeDefinition typeDefinition) => typeDefinition.GetSettings().Securable;

    public static string? GetDescription(this ContentTypeDefinition typeDefinition) => typeDefinition.GetSettings().Description;

    public static bool HasDescription(this ContentTypeDefinition typeDefinition) => !string.IsNullOrWhiteSpace(typeDefinition.GetDescription());

    /// <summary>The stereotype ("Widget", "MenuItem" …); null for ordinary content.</summary>
    public static string? GetStereotype(this ContentTypeDefinition typeDefinition) => typeDefinition.GetSettings().Stereotype;

    public static bool HasStereotype(this ContentTypeDefinition typeDefinition) => !string.IsNullOrEmpty(typeDefinition.GetStereotype());

    public static bool TryGetStereotype(this ContentTypeDefinition typeDefinition, [NotNullWhen(true)] out string? stereotype) =>
        !string.IsNullOrEmpty(stereotype = typeDefinition.GetStereotype());

    public static bool StereotypeEquals(this ContentTypeDefinition typeDefinition, string stereotype) =>
        typeDefinition.StereotypeEquals(stereotype, StringComparison.Ordinal);

    public static bool StereotypeEquals(this ContentTypeDefinition typeDefinition, string stereotype, StringComparison stringComparison) =>
        string.Equals(typeDefinition.GetStereotype(), stereotype, stringComparison);
}
