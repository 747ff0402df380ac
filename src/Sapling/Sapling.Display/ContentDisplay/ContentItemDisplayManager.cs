using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;

namespace Sapling.Display.ContentDisplay;

/// <inheritdoc cref="IContentItemDisplayManager"/>
internal sealed class ContentItemDisplayManager(
    IContentDefinitionManager definitions,
    IEnumerable<IContentDisplayHandler> handlers,
    IShapeFactory shapeFactory,
    IEnumerable<IShapePlacementProvider> placementProviders,
    ILayoutAccessor layoutAccessor) : BaseDisplayManager(shapeFactory, placementProviders), IContentItemDisplayManager
{
    private readonly IShapeFactory _shapeFactory = shapeFactory;

    public async Task<IShape> BuildDisplayAsync(ContentItem content, IUpdateModel updater, string displayType = "", string groupId = "")
    {
        var actualDisplayType = string.IsNullOrEmpty(displayType) ? "Detail" : displayType;
        var shape = await CreateAsync(content, actualDisplayType);
        var context = new BuildDisplayContext(shape, actualDisplayType, groupId, _shapeFactory, await layoutAccessor.GetLayoutAsync(), updater);
        await BindPlacementAsync(context);

        foreach (var handler in handlers)
        {
            await handler.BuildDisplayAsync(content, context);
        }

        return shape;
    }

    public async Task<IShape> BuildEditorAsync(ContentItem content, IUpdateModel updater, bool isNew, string groupId = "", string htmlFieldPrefix = "")
    {
        var shape = await CreateAsync(content, "Edit");
        var context = new BuildEditorContext(shape, isNew, groupId, _shapeFactory, await layoutAccessor.GetLayoutAsync(), updater)
        {
            HtmlFieldPrefix = htmlFieldPrefix,
        };
        await BindPlacementAsync(context);

        foreach (var handler in handlers)
        {
            await handler.BuildEditorAsync(content, context);
        }

        return shape;
    }

    public async Task<IShape> UpdateEditorAsync(ContentItem content, IUpdateModel updater, bool isNew, string groupId = "", string htmlFieldPrefix = "")
    {
        var shape = await CreateAsync(content, "Edit");
        var context = new UpdateEditorContext(shape, isNew, groupId, _shapeFactory, await layoutAccessor.GetLayoutAsync(), updater)
        {
            HtmlFieldPrefix = htmlFieldPrefix,
        };
        await BindPlacementAsync(context);

        foreach (var handler in handlers)
        {
            await handler.UpdateEditorAsync(content, context);
        }

        return shape;
    }

    private async Task<IShape> CreateAsync(ContentItem content, string displayType)
    {
        ArgumentNullException.ThrowIfNull(content);

        var definition = await definitions.GetTypeDefinitionAsync(content.ContentType)
            ?? throw new InvalidOperationException($"The content type '{content.ContentType}' of the item '{content.ContentItemId}' is not defined.");

        var naming = ContentShapeNaming.For(content.ContentType, definition.GetStereotype() ?? string.Empty, displayType);
        var shape = await CreateContentShapeAsync(naming.ShapeType);
        shape.Properties["ContentItem"] = content;
        shape.Properties["Stereotype"] = naming.Stereotype;
        shape.Metadata.DisplayType = displayType;
        naming.AddAlternates(shape.Metadata.Alternates);

        return shape;
    }
}
