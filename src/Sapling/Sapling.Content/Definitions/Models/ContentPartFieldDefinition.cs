using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A field of a part: its name, field type and settings.</summary>
public class ContentPartFieldDefinition : ContentDefinition
{
    public ContentPartFieldDefinition(ContentFieldDefinition contentFieldDefinition, string name, JsonObject settings)
    {
        FieldDefinition = contentFieldDefinition;
        Name = name;
        Settings = settings;
    }

    public ContentFieldDefinition FieldDefinition { get; }

    public ContentPartDefinition PartDefinition { get; set; } = null!;

    /// <summary>The part of a content type that the field was reached through; null if no type has the part.</summary>
    public ContentTypePartDefinition ContentTypePartDefinition { get; set; } = null!;
}

/// <summary>A field type, by its class name.</summary>
public class ContentFieldDefinition(string name)
{
    public string Name { get; } = name;
}
