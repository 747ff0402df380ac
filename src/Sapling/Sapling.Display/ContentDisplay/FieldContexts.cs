using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

/// <summary>A field is being displayed.</summary>
public class BuildFieldDisplayContext : BuildDisplayContext
{
    public BuildFieldDisplayContext(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, ContentPartFieldDefinition partFieldDefinition, BuildDisplayContext context)
        : base(context.Shape, context.DisplayType, context.GroupId, context.ShapeFactory, context.Layout, context.Updater)
    {
        ContentPart = contentPart;
        TypePartDefinition = typePartDefinition;
        PartFieldDefinition = partFieldDefinition;
    }

    public ContentPart ContentPart { get; }

    public ContentTypePartDefinition TypePartDefinition { get; }

    public ContentPartFieldDefinition PartFieldDefinition { get; }
}

/// <summary>The editor of a field is being built.</summary>
public class BuildFieldEditorContext : BuildEditorContext
{
    public BuildFieldEditorContext(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, ContentPartFieldDefinition partFieldDefinition, BuildEditorContext context)
        : base(context.Shape, context.IsNew, context.GroupId, context.ShapeFactory, context.Layout, context.Updater)
    {
        ContentPart = contentPart;
        TypePartDefinition = typePartDefinition;
        PartFieldDefinition = partFieldDefinition;
        HtmlFieldPrefix = context.HtmlFieldPrefix;
    }

    public ContentPart ContentPart { get; }

    public ContentTypePartDefinition TypePartDefinition { get; }

    public ContentPartFieldDefinition PartFieldDefinition { get; }
}

/// <summary>The editor of a field was posted.</summary>
public class UpdateFieldEditorContext(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, ContentPartFieldDefinition partFieldDefinition, UpdateEditorContext context)
    : BuildFieldEditorContext(contentPart, typePartDefinition, partFieldDefinition, context);
