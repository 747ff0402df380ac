using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Finds where a shape goes; null if no placement file says so.</summary>
public delegate PlacementInfo? FindPlacementDelegate(string shapeType, string? differentiator, string? displayType, IBuildShapeContext context);

/// <summary>What drivers know of the shape they add to.</summary>
public interface IBuildShapeContext
{
    /// <summary>The shape that is being filled: a content item's, or an editor's.</summary>
    IShape Shape { get; }

    IShapeFactory ShapeFactory { get; }

    IZoneHolding Layout { get; set; }

    /// <summary>Only shapes of this group are added; empty for those without a group.</summary>
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

    /// <summary>Binds the posted form; its <see cref="IUpdateModel.ModelState"/> takes the errors.</summary>
    public IUpdateModel Updater { get; }

    /// <summary>Prefix of the form fields' names, empty at the top.</summary>
    public string HtmlFieldPrefix { get; set; } = string.Empty;

    /// <summary>The zone of a shape that no placement puts anywhere; null leaves it out.</summary>
    public string? DefaultZone { get; set; }

    public string? DefaultPosition { get; set; }
}

/// <summary>Something is being displayed.</summary>
public class BuildDisplayContext(IShape shape, string displayType, string groupId, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
    : BuildShapeContext(shape, groupId, shapeFactory, layout, updater)
{
    public string DisplayType { get; } = displayType;
}

/// <summary>An editor is being made.</summary>
public class BuildEditorContext(IShape model, bool isNew, string groupId, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
    : BuildShapeContext(model, groupId, shapeFactory, layout, updater)
{
    /// <summary>The edited thing does not exist yet.</summary>
    public bool IsNew { get; set; } = isNew;
}

/// <summary>An editor was posted.</summary>
public class UpdateEditorContext(IShape model, bool isNew, string groupId, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
    : BuildEditorContext(model, isNew, groupId, shapeFactory, layout, updater);
