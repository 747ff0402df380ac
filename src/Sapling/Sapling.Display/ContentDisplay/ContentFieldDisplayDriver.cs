#nullable disable // as Orchard Core's: an override may say that it returns null, or not, and compiles on both runtimes
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using Sapling.Display.ContentDisplay;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Base of field drivers; its shapes get the alternates of the field, its part and its content type.</summary>
public abstract class ContentFieldDisplayDriver<TField> : DisplayDriverBase, IContentFieldDisplayDriver
    where TField : ContentField, new()
{
    // The field being displayed.
    private ContentTypePartDefinition _typePartDefinition;
    private ContentPartFieldDefinition _partFieldDefinition;
    private string _displayType;

    public override ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task> initializeAsync)
    {
        var result = base.Factory(shapeType, shapeBuilder, initializeAsync);
        if (_partFieldDefinition is null)
        {
            return result;
        }

        var naming = FieldShapeNaming.For(_typePartDefinition, _partFieldDefinition, shapeType, _displayType);
        result.Name(_partFieldDefinition.Name).Differentiator(naming.Differentiator);

        return _displayType is null ? result : result.Displaying(naming.AddAlternates);
    }

    Task<IDisplayResult> IContentFieldDisplayDriver.BuildDisplayAsync(ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, BuildDisplayContext context) =>
        IsMine(partFieldDefinition)
            ? Within(typePartDefinition, partFieldDefinition, context.DisplayType, context, () =>
                DisplayAsync(Field(contentPart, partFieldDefinition), new BuildFieldDisplayContext(contentPart, typePartDefinition, partFieldDefinition, context)))
            : Task.FromResult<IDisplayResult>(null);

    Task<IDisplayResult> IContentFieldDisplayDriver.BuildEditorAsync(ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, BuildEditorContext context) =>
        IsMine(partFieldDefinition)
            ? Within(typePartDefinition, partFieldDefinition, null, context, () =>
                EditAsync(Field(contentPart, partFieldDefinition), new BuildFieldEditorContext(contentPart, typePartDefinition, partFieldDefinition, context)))
            : Task.FromResult<IDisplayResult>(null);

    Task<IDisplayResult> IContentFieldDisplayDriver.UpdateEditorAsync(ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, UpdateEditorContext context) =>
        IsMine(partFieldDefinition)
            ? Within(typePartDefinition, partFieldDefinition, null, context, async () =>
            {
                var field = Field(contentPart, partFieldDefinition);
                var result = await UpdateAsync(field, new UpdateFieldEditorContext(contentPart, typePartDefinition, partFieldDefinition, context));
                contentPart.Apply(partFieldDefinition.Name, field);
                contentPart.ContentItem.Apply(typePartDefinition.Name, contentPart);
                return result;
            })
            : Task.FromResult<IDisplayResult>(null);

    public virtual Task<IDisplayResult> DisplayAsync(TField field, BuildFieldDisplayContext fieldDisplayContext) =>
        Task.FromResult(Display(field, fieldDisplayContext));

    public virtual IDisplayResult Display(TField field, BuildFieldDisplayContext fieldDisplayContext) => null;

    public virtual Task<IDisplayResult> EditAsync(TField field, BuildFieldEditorContext context) => Task.FromResult(Edit(field, context));

    public virtual IDisplayResult Edit(TField field, BuildFieldEditorContext context) => null;

    public virtual Task<IDisplayResult> UpdateAsync(TField field, UpdateFieldEditorContext context) => UpdateAsync(field, context.Updater, context);

    public virtual Task<IDisplayResult> UpdateAsync(TField field, IUpdateModel updater, UpdateFieldEditorContext context) =>
        Task.FromResult(Update(field, updater, context));

    public virtual IDisplayResult Update(TField field, IUpdateModel updater, UpdateFieldEditorContext context) => null;

    /// <summary>The field's name, with the display mode if it has one: <c>TextField_Display__Header</c>.</summary>
    protected string GetDisplayShapeType(BuildFieldDisplayContext context) => GetDisplayShapeType(typeof(TField).Name, context);

    protected string GetDisplayShapeType(string shapeType, BuildFieldDisplayContext context)
    {
        var mode = context.PartFieldDefinition.DisplayMode();

        return string.IsNullOrEmpty(mode) || mode == "Standard" ? shapeType : $"{shapeType}_Display__{mode}";
    }

    /// <summary>The name of the field's editor: <c>TextField_Edit</c>, <c>TextField_Edit__Area</c>.</summary>
    protected string GetEditorShapeType(BuildFieldEditorContext context) => GetEditorShapeType(context.PartFieldDefinition);

    protected string GetEditorShapeType(ContentPartFieldDefinition partFieldDefinition) => GetEditorShapeType(typeof(TField).Name + "_Edit", partFieldDefinition);

    protected string GetEditorShapeType(string shapeType, BuildFieldEditorContext context) => GetEditorShapeType(shapeType, context.PartFieldDefinition);

    protected string GetEditorShapeType(string shapeType, ContentPartFieldDefinition partFieldDefinition)
    {
        var editor = partFieldDefinition.Editor();

        return string.IsNullOrEmpty(editor) || editor == "Standard" ? shapeType : $"{shapeType}__{editor}";
    }

    private static bool IsMine(ContentPartFieldDefinition definition) => definition.FieldDefinition.Name == typeof(TField).Name;

    private static TField Field(ContentPart part, ContentPartFieldDefinition definition) => part.GetOrCreate<TField>(definition.Name);

    private async Task<IDisplayResult> Within(
        ContentTypePartDefinition typePartDefinition,
        ContentPartFieldDefinition partFieldDefinition,
        string displayType,
        BuildShapeContext context,
        Func<Task<IDisplayResult>> build)
    {
        var outer = (_typePartDefinition, _partFieldDefinition, _displayType, Prefix);
        _typePartDefinition = typePartDefinition;
        _partFieldDefinition = partFieldDefinition;
        _displayType = displayType;
        var name = $"{typePartDefinition.Name}.{partFieldDefinition.Name}";
        Prefix = string.IsNullOrEmpty(context.HtmlFieldPrefix) ? name : $"{context.HtmlFieldPrefix}.{name}";
        try
        {
            return await build();
        }
        finally
        {
            (_typePartDefinition, _partFieldDefinition, _displayType, Prefix) = outer;
        }
    }
}
