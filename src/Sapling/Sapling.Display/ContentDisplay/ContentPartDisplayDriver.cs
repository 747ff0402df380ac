#nullable disable // as Orchard Core's: an override may say that it returns null, or not, and compiles on both runtimes
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using Sapling.Display.ContentDisplay;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Base of part drivers; its shapes get the alternates of the part and of the content type.</summary>
public abstract class ContentPartDisplayDriver<TPart> : DisplayDriverBase, IContentPartDisplayDriver
    where TPart : ContentPart, new()
{
    // The part being displayed. A part may display items that contain the same kind of part: see Within.
    private ContentTypePartDefinition _typePartDefinition;
    private string _displayType;

    public override ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task> initializeAsync)
    {
        var result = base.Factory(shapeType, shapeBuilder, initializeAsync);
        if (_typePartDefinition is null)
        {
            return result;
        }

        var naming = PartShapeNaming.For(_typePartDefinition, shapeType, _displayType);
        result.Name(_typePartDefinition.Name).Differentiator(naming.Differentiator);

        return _displayType is null ? result : result.Displaying(naming.AddAlternates);
    }

    Task<IDisplayResult> IContentPartDisplayDriver.BuildDisplayAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, BuildDisplayContext context) =>
        contentPart is TPart part
            ? Within(typePartDefinition, context.DisplayType, context, () => DisplayAsync(part, new BuildPartDisplayContext(typePartDefinition, context)))
            : Task.FromResult<IDisplayResult>(null);

    Task<IDisplayResult> IContentPartDisplayDriver.BuildEditorAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, BuildEditorContext context) =>
        contentPart is TPart part
            ? Within(typePartDefinition, null, context, () => EditAsync(part, new BuildPartEditorContext(typePartDefinition, context)))
            : Task.FromResult<IDisplayResult>(null);

    Task<IDisplayResult> IContentPartDisplayDriver.UpdateEditorAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, UpdateEditorContext context) =>
        contentPart is TPart part
            ? Within(typePartDefinition, null, context, async () =>
            {
                var result = await UpdateAsync(part, new UpdatePartEditorContext(typePartDefinition, context));
                part.ContentItem.Apply(typePartDefinition.Name, part);
                return result;
            })
            : Task.FromResult<IDisplayResult>(null);

    public virtual Task<IDisplayResult> DisplayAsync(TPart part, BuildPartDisplayContext context) => Task.FromResult(Display(part, context));

    public virtual IDisplayResult Display(TPart part, BuildPartDisplayContext context) => Display(part);

    public virtual IDisplayResult Display(TPart part) => null;

    public virtual Task<IDisplayResult> EditAsync(TPart part, BuildPartEditorContext context) => Task.FromResult(Edit(part, context));

    public virtual IDisplayResult Edit(TPart part, BuildPartEditorContext context) => Edit(part);

    public virtual IDisplayResult Edit(TPart part) => null;

    public virtual Task<IDisplayResult> UpdateAsync(TPart part, UpdatePartEditorContext context) => UpdateAsync(part, context.Updater);

    public virtual Task<IDisplayResult> UpdateAsync(TPart part, IUpdateModel updater) => Task.FromResult<IDisplayResult>(null);

    /// <summary>The part's name, with the display mode if it has one: <c>MyPart_Display__Cards</c>.</summary>
    protected string GetDisplayShapeType(BuildPartDisplayContext context) => GetDisplayShapeType(typeof(TPart).Name, context);

    protected string GetDisplayShapeType(string shapeType, BuildPartDisplayContext context) =>
        WithVariant(shapeType, "_Display", context.TypePartDefinition.DisplayMode(), bare: shapeType);

    /// <summary>The name of the part's editor: <c>MyPart_Edit</c>, <c>MyPart_Edit__Wysiwyg</c>.</summary>
    protected string GetEditorShapeType(BuildPartEditorContext context) => GetEditorShapeType(context.TypePartDefinition);

    protected string GetEditorShapeType(ContentTypePartDefinition typePartDefinition) => GetEditorShapeType(typeof(TPart).Name + "_Edit", typePartDefinition);

    protected string GetEditorShapeType(string shapeType, BuildPartEditorContext context) => GetEditorShapeType(shapeType, context.TypePartDefinition);

    protected string GetEditorShapeType(string shapeType, ContentTypePartDefinition typePartDefinition) =>
        WithVariant(shapeType, string.Empty, typePartDefinition.Editor(), bare: shapeType);

    private static string WithVariant(string shapeType, string suffix, string variant, string bare) =>
        string.IsNullOrEmpty(variant) || variant == "Standard" ? bare : $"{shapeType}{suffix}__{variant}";

    private async Task<IDisplayResult> Within(ContentTypePartDefinition typePartDefinition, string displayType, BuildShapeContext context, Func<Task<IDisplayResult>> build)
    {
        var outer = (_typePartDefinition, _displayType, Prefix);
        _typePartDefinition = typePartDefinition;
        _displayType = displayType;
        Prefix = string.IsNullOrEmpty(context.HtmlFieldPrefix) ? typePartDefinition.Name : $"{context.HtmlFieldPrefix}.{typePartDefinition.Name}";
        try
        {
            return await build();
        }
        finally
        {
            (_typePartDefinition, _displayType, Prefix) = outer;
        }
    }
}
