using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Finds where a shape goes; null if no placement file places it.</summary>
public delegate PlacementInfo? FindPlacementDelegate(string shapeType, string? differentiator, string? displayType, IBuildShapeContext context);

/// <summary>What drivers know about the shape they add to.</summary>
public interface IBuildShapeContext
{
    /// <summary>The shape to fill: a content item's or an editor's.</summary>
    IShape Shape { get; }

    IShapeFactory ShapeFactory { get; }

    IZoneHolding Layout { get; set; }

    /// <summary>Only shapes of this group are added; empty for shapes without a group.</summary>
    string GroupId { get; }

    FindPlacementDelegate FindPlacement { get; set; }
}

/// <inheritdoc cref="IBuildShapeContext"/>
public abstract class BuildShapeContext : IBuildShapeContext
{
    private static readonly FindPlacementDelegate NoPlacement = static (_, _, _, _) => null;

    protected BuildShapeContext(IShape shape, string groupId, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
    {
        Shape = shape;
        GroupId = groupId ?? string.Empty;
        ShapeFactory = shapeFactory;
        Layout = layout;
        Updater = updater;
    }

    public IShape Shape { get; }

    public IShapeFactory ShapeFactory { get; }

    public IZoneHolding Layout { get; set; }

    public string GroupId { get; }

    public FindPlacementDelegate FindPlacement { get; set; } = NoPlacement;

    /// <summary>Binds the posted form; its <see cref="IUpdateModel.ModelState"/> receives the errors.</summary>
    public IUpdateModel Updater { get; }

    /// <summary>Name prefix of form fields; empty at the top level.</summary>
    public string HtmlFieldPrefix { get; set; } = string.Empty;

    /// <summary>The zone of a shape without a placement; null omits the shape.</summary>
    public string? DefaultZone { get; set; }

    public string? DefaultPosition { get; set; }
}

/// <summary>A model is being displayed.</summary>
public class BuildDisplayContext(IShape shape, string displayType, string groupId, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
    : BuildShapeContext(shape, groupId, shapeFactory, layout, updater)
{
    public string DisplayType { get; } = displayType;
}

/// <summary>An editor is being built.</summary>
public class BuildEditorContext(IShape model, bool isNew, string groupId, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
    : BuildShapeContext(model, groupId, shapeFactory, layout, updater)
{
    /// <summary>Whether the edited object is new.</summary>
    public bool IsNew { get; set; } = isNew;
}

/// <summary>An editor was posted.</summary>
public class UpdateEditorContext(IShape model, bool isNew, string groupId, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
    : BuildEditorContext(model, isNew, groupId, shapeFactory, layout, updater);
