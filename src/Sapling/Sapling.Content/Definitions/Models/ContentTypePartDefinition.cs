using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A part within a content type, with a name and settings of its own.</summary>
public class ContentTypePartDefinition : ContentDefinition
{
    public ContentTypePartDefinition(string name, ContentPartDefinition contentPartDefinition, JsonObject settings)
    {
        Name = name;
        PartDefinition = contentPartDefinition;
        Settings = settings;

        foreach (var field in contentPartDefinition.Fields)
        {
            field.ContentTypePartDefinition = this;
        }
    }

    public ContentPartDefinition PartDefinition { get; }

    public ContentTypeDefinition ContentTypeDefinition { get; set; } = null!;
}
