using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement;

/// <inheritdoc cref="IDisplayManager{TModel}"/>
internal sealed class DisplayManager<TModel>(
    IEnumerable<IDisplayDriver<TModel>> drivers,
    IEnumerable<IDisplayHandler<TModel>> handlers,
    IShapeFactory shapeFactory,
    IEnumerable<IShapePlacementProvider> placementProviders,
    ILayoutAccessor layoutAccessor) : BaseDisplayManager(shapeFactory, placementProviders), IDisplayManager<TModel>
{
    private readonly IShapeFactory _shapeFactory = shapeFactory;

    public async Task<IShape> BuildDisplayAsync(TModel model, IUpdateModel updater, string displayType = "", string groupId = "")
    {
        var actualDisplayType = string.IsNullOrEmpty(displayType) ? "Detail" : displayType;
        var shapeType = actualDisplayType == "Detail" ? typeof(TModel).Name : $"{typeof(TModel).Name}_{actualDisplayType}";
        var (shape, layout) = await CreateAsync(model, shapeType);
        var context = new BuildDisplayContext(shape, actualDisplayType, groupId, _shapeFactory, layout, updater);
        await BindPlacementAsync(context);

        foreach (var driver in drivers)
        {
            await ApplyAsync(driver.BuildDisplayAsync(model, context), result => result.ApplyAsync(context));
        }

        foreach (var handler in handlers)
        {
            await handler.BuildDisplayAsync(model, context);
        }

        return shape;
    }

    public async Task<IShape> BuildEditorAsync(TModel model, IUpdateModel updater, bool isNew, string groupId = "", string htmlPrefix = "")
    {
        var (shape, layout) = await CreateAsync(model, typeof(TModel).Name + "_Edit");
        var context = new BuildEditorContext(shape, isNew, groupId, _shapeFactory, layout, updater) { HtmlFieldPrefix = htmlPrefix };
        await BindPlacementAsync(context);

        foreach (var driver in drivers)
        {
            await ApplyAsync(driver.BuildEditorAsync(model, context), result => result.ApplyAsync(context));
        }

        foreach (var handler in handlers)
        {
            await handler.BuildEditorAsync(model, context);
        }

        return shape;
    }

    public async Task<IShape> UpdateEditorAsync(TModel model, IUpdateModel updater, bool isNew, string groupId = "", string htmlPrefix = "")
    {
        var (shape, layout) = await CreateAsync(model, typeof(TModel).Name + "_Edit");
        var context = new UpdateEditorContext(shape, isNew, groupId, _shapeFactory, layout, updater) { HtmlFieldPrefix = htmlPrefix };
        await BindPlacementAsync(context);

        foreach (var driver in drivers)
        {
            await ApplyAsync(driver.UpdateEditorAsync(model, context), result => result.ApplyAsync(context));
        }

        foreach (var handler in handlers)
        {
            await handler.UpdateEditorAsync(model, context);
        }

        return shape;
    }

    private async Task<(IShape Shape, IZoneHolding Layout)> CreateAsync(TModel model, string shapeType)
    {
        var shape = await CreateContentShapeAsync(shapeType);
        shape.Properties[typeof(TModel).Name] = model;
        return (shape, await layoutAccessor.GetLayoutAsync());
    }

    private static async Task ApplyAsync(Task<IDisplayResult?> answer, Func<IDisplayResult, Task> apply)
    {
        if (await answer is { } result)
        {
            await apply(result);
        }
    }
}
