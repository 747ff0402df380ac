using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A field of a part: its name, the kind of field and its settings.</summary>
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

    /// <summary>The part of a content type that the field was reached through; null for a part that no type has.</summary>
    public ContentTypePartDefinition ContentTypePartDefinition { get; set; } = null!;
}

/// <summary>A kind of field, by the name of its class.</summary>
public class ContentFieldDefinition(string name)
{
    public string Name { get; } = name;
}
