using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

/// <summary>A part is being displayed.</summary>
public class BuildPartDisplayContext : BuildDisplayContext
{
    public BuildPartDisplayContext(ContentTypePartDefinition typePartDefinition, BuildDisplayContext context)
        : base(context.Shape, context.DisplayType, context.GroupId, context.ShapeFactory, context.Layout, context.Updater)
    {
        TypePartDefinition = typePartDefinition;
    }

    public ContentTypePartDefinition TypePartDefinition { get; }
}

/// <summary>The editor of a part is being built.</summary>
public class BuildPartEditorContext : BuildEditorContext
{
    public BuildPartEditorContext(ContentTypePartDefinition typePartDefinition, BuildEditorContext context)
        : base(context.Shape, context.IsNew, context.GroupId, context.ShapeFactory, context.Layout, context.Updater)
    {
        TypePartDefinition = typePartDefinition;
        HtmlFieldPrefix = context.HtmlFieldPrefix;
    }

    public ContentTypePartDefinition TypePartDefinition { get; }
}

/// <summary>The editor of a part was posted.</summary>
public class UpdatePartEditorContext(ContentTypePartDefinition typePartDefinition, UpdateEditorContext context)
    : BuildPartEditorContext(typePartDefinition, context);
