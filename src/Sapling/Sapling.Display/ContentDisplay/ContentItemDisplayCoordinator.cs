using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.DisplayManagement.Zones;

namespace Sapling.Display.ContentDisplay;

/// <summary>Runs the drivers of an item, its parts and their fields, in the order of the type definition.</summary>
internal sealed class ContentItemDisplayCoordinator(
    IContentDefinitionManager definitions,
    IEnumerable<IContentDisplayDriver> contentDrivers,
    ITypeActivatorFactory<ContentPart> partActivators,
    ContentDisplayDrivers drivers) : IContentDisplayHandler
{
    public async Task BuildDisplayAsync(ContentItem contentItem, BuildDisplayContext context)
    {
        foreach (var driver in contentDrivers)
        {
            await ApplyAsync(driver.BuildDisplayAsync(contentItem, context), context);
        }

        foreach (var (definition, part) in await PartsAsync(contentItem, create: false))
        {
            context.DefaultPosition = definition.GetSettings<ContentTypePartSettings>().Position;
            foreach (var driver in drivers.OfPart(definition.PartDefinition.Name))
            {
                await ApplyAsync(driver.BuildDisplayAsync(part, definition, context), context);
            }

            var fields = context;
            if (HasShapeOfItsOwn(part, definition))
            {
                if (await AddPartShapeAsync(part, definition, context, context.DisplayType) is not { } shape)
                {
                    continue;
                }

                fields = new BuildDisplayContext(shape, context.DisplayType, context.GroupId, context.ShapeFactory, context.Layout, context.Updater)
                {
                    FindPlacement = context.FindPlacement,
                };
            }

            foreach (var field in definition.PartDefinition.Fields)
            {
                fields.DefaultPosition = field.GetSettings<ContentPartFieldSettings>().Position;
                foreach (var driver in drivers.ForDisplayMode(field.FieldDefinition.Name, field.DisplayMode()))
                {
                    await ApplyAsync(driver.BuildDisplayAsync(part, field, definition, fields), fields);
                }
            }
        }
    }

    public async Task BuildEditorAsync(ContentItem contentItem, BuildEditorContext context)
    {
        foreach (var driver in contentDrivers)
        {
            await ApplyAsync(driver.BuildEditorAsync(contentItem, context), context);
        }

        await EditAsync(
            contentItem,
            context,
            (driver, part, definition) => driver.BuildEditorAsync(part, definition, context),
            (driver, part, field, definition, fields) => driver.BuildEditorAsync(part, field, definition, fields),
            shape => new BuildEditorContext(shape, context.IsNew, context.GroupId, context.ShapeFactory, context.Layout, context.Updater));
    }

    public async Task UpdateEditorAsync(ContentItem contentItem, UpdateEditorContext context)
    {
        foreach (var driver in contentDrivers)
        {
            await ApplyAsync(driver.UpdateEditorAsync(contentItem, context), context);
        }

        await EditAsync(
            contentItem,
            context,
            (driver, part, definition) => driver.UpdateEditorAsync(part, definition, context),
            (driver, part, field, definition, fields) => driver.UpdateEditorAsync(part, field, definition, fields),
            shape => new UpdateEditorContext(shape, context.IsNew, context.GroupId, context.ShapeFactory, context.Layout, context.Updater));
    }

    private async Task EditAsync<TContext>(
        ContentItem contentItem,
        TContext context,
        Func<IContentPartDisplayDriver, ContentPart, ContentTypePartDefinition, Task<IDisplayResult?>> editPart,
        Func<IContentFieldDisplayDriver, ContentPart, ContentPartFieldDefinition, ContentTypePartDefinition, TContext, Task<IDisplayResult?>> editField,
        Func<IShape, TContext> within)
        where TContext : BuildEditorContext
    {
        foreach (var (definition, part) in await PartsAsync(contentItem, create: true))
        {
            context.DefaultZone = "Parts";
            context.DefaultPosition = definition.GetSettings<ContentTypePartSettings>().Position ?? "before";
            foreach (var driver in drivers.OfPart(definition.PartDefinition.Name))
            {
                await ApplyAsync(editPart(driver, part, definition), context);
            }

            var fields = context;
            if (HasShapeOfItsOwn(part, definition))
            {
                if (await AddPartShapeAsync(part, definition, context, "Edit") is not { } shape)
                {
                    continue;
                }

                fields = within(shape);
                fields.FindPlacement = context.FindPlacement;
                fields.HtmlFieldPrefix = context.HtmlFieldPrefix;
                fields.DefaultZone = "Content";
            }

            foreach (var field in definition.PartDefinition.Fields)
            {
                fields.DefaultPosition = field.GetSettings<ContentPartFieldSettings>().Position ?? "before";
                foreach (var driver in drivers.ForEditor(field.FieldDefinition.Name, field.Editor()))
                {
                    await ApplyAsync(editField(driver, part, field, definition, fields), fields);
                }
            }
        }
    }

    /// <param name="contentItem">The item.</param>
    /// <param name="create">Whether to create a part that the item has no data for: an editor shows it, a page does not.</param>
    private async Task<List<(ContentTypePartDefinition Definition, ContentPart Part)>> PartsAsync(ContentItem contentItem, bool create)
    {
        var type = await definitions.GetTypeDefinitionAsync(contentItem.ContentType);
        var parts = new List<(ContentTypePartDefinition, ContentPart)>();
        foreach (var definition in type?.Parts ?? [])
        {
            // A part whose class has no driver is not even read from JSON; a part without a class always has a shape.
            var activator = partActivators.GetTypeActivator(definition.PartDefinition.Name);
            if (activator.Type != typeof(ContentPart) && !drivers.HaveAny(definition.PartDefinition))
            {
                continue;
            }

            if (contentItem.Get(activator.Type, definition.Name) is ContentPart part)
            {
                parts.Add((definition, part));
            }
            else if (create)
            {
                part = activator.CreateInstance();
                part.ContentItem = contentItem;
                contentItem.Apply(definition.Name, part);
                parts.Add((definition, part));
            }
        }

        return parts;
    }

    /// <summary>A part without a class puts its fields into a shape, so that a template can lay them out; the part named like its type does not.</summary>
    private static bool HasShapeOfItsOwn(ContentPart part, ContentTypePartDefinition definition) =>
        part.GetType() == typeof(ContentPart) && definition.PartDefinition.Name != definition.ContentTypeDefinition.Name;

    private static async Task<IShape?> AddPartShapeAsync(ContentPart part, ContentTypePartDefinition definition, BuildShapeContext context, string displayType)
    {
        var shapeType = displayType == "Detail" ? "ContentPart" : $"ContentPart_{displayType}";
        var naming = PartShapeNaming.For(definition, definition.PartDefinition.Name, displayType);
        var result = new ShapeResult(shapeType, at => at.ShapeFactory.CreateAsync(
            shapeType,
            () => new ValueTask<IShape>(new ZoneHolding(() => at.ShapeFactory.CreateAsync("ContentZone")))));
        result.Differentiator(definition.Name).Name(definition.Name).Prefix(context.HtmlFieldPrefix).OnGroup(context.GroupId)
            .Displaying(at => at.Shape.Metadata.Alternates.Add(ShapeNames.WithDisplayType(definition.PartDefinition.Name, displayType)))
            .Displaying(naming.AddAlternates);

        if (context is BuildDisplayContext display)
        {
            await result.Location("Content").ApplyAsync(display);
        }
        else
        {
            await result.ApplyAsync((BuildEditorContext)context);
        }

        if (result.Shape is { } shape)
        {
            shape.Properties["ContentPart"] = part;
            shape.Properties["ContentItem"] = part.ContentItem;
        }

        return result.Shape;
    }

    private static async ValueTask ApplyAsync(Task<IDisplayResult?> answer, BuildDisplayContext context)
    {
        if (await answer is { } result)
        {
            await result.ApplyAsync(context);
        }
    }

    private static async ValueTask ApplyAsync(Task<IDisplayResult?> answer, BuildEditorContext context)
    {
        if (await answer is { } result)
        {
            await result.ApplyAsync(context);
        }
    }
}
