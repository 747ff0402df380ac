using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Views;

/// <summary>A shape contributed by a driver, created only if it is placed.</summary>
public class ShapeResult : IDisplayResult
{
    private readonly string _shapeType;
    private readonly Func<IBuildShapeContext, ValueTask<IShape>> _shapeBuilder;
    private readonly Func<IShape, Task>? _initializing;

    private string? _differentiator;
    private string? _defaultLocation;
    private List<(string DisplayType, string Location)>? _locations;
    private string[] _groups = [];
    private string? _name;
    private string? _prefix;
    private Action<ShapeDisplayContext>? _displaying;
    private Func<IShape, Task>? _processing;
    private Func<Task<bool>>? _renderWhen;

    public ShapeResult(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder)
        : this(shapeType, shapeBuilder, null)
    {
    }

    public ShapeResult(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task>? initializing)
    {
        _shapeType = shapeType;
        _shapeBuilder = shapeBuilder;
        _initializing = initializing;
    }

    /// <summary>The created and placed shape; null before that, or if it has no placement.</summary>
    public IShape? Shape { get; private set; }

    public Task ApplyAsync(BuildDisplayContext context) => ApplyAsync(context, context.DisplayType);

    public Task ApplyAsync(BuildEditorContext context) => ApplyAsync(context, "Edit");

    /// <summary>The location if no placement file sets one: "Content:5".</summary>
    public ShapeResult Location(string location)
    {
        _defaultLocation = location;
        return this;
    }

    /// <summary>The same, for one display type.</summary>
    public ShapeResult Location(string displayType, string location)
    {
        _locations ??= [];
        _locations.RemoveAll(known => known.DisplayType == displayType);
        _locations.Add((displayType, location));
        return this;
    }

    public ShapeResult Prefix(string prefix)
    {
        _prefix = prefix;
        return this;
    }

    public ShapeResult Name(string name)
    {
        _name = name;
        return this;
    }

    public ShapeResult Differentiator(string differentiator)
    {
        _differentiator = differentiator;
        return this;
    }

    /// <summary>Shows the shape only if one of these groups is requested.</summary>
    public ShapeResult OnGroup(params string[] groupIds)
    {
        _groups = groupIds;
        return this;
    }

    /// <summary>Runs before the template is chosen; add alternates here.</summary>
    public ShapeResult Displaying(Action<ShapeDisplayContext> displaying)
    {
        _displaying += displaying;
        return this;
    }

    /// <summary>Runs only if the shape is rendered.</summary>
    public ShapeResult Processing(Func<IShape, Task> processing)
    {
        _processing = processing;
        return this;
    }

    public ShapeResult Processing<T>(Func<T, Task> processing)
        where T : class
    {
        _processing = shape => processing((T)shape);
        return this;
    }

    /// <summary>Called before the shape is created; false omits it.</summary>
    public ShapeResult RenderWhen(Func<Task<bool>> renderPredicateAsync)
    {
        _renderWhen = renderPredicateAsync;
        return this;
    }

    private async Task ApplyAsync(BuildShapeContext context, string displayType)
    {
        var placement = context.FindPlacement(_shapeType, _differentiator, displayType, context);
        var location = placement?.Location;
        placement = string.IsNullOrEmpty(location) ? DefaultPlacement(context, displayType, placement) : placement!;

        if (placement.IsHidden() || !IsInGroup(placement, context.GroupId) || (_renderWhen is not null && !await _renderWhen()))
        {
            return;
        }

        var shape = await _shapeBuilder(context);
        if (shape is null)
        {
            return;
        }

        Shape = shape;
        Describe(shape.Metadata, placement, displayType, context);

        if (_initializing is not null)
        {
            await _initializing(shape);
        }

        await AddAsync(shape, placement, context);
    }

    private PlacementInfo DefaultPlacement(BuildShapeContext context, string displayType, PlacementInfo? placement)
    {
        var location = _locations?.Find(known => known.DisplayType == displayType).Location
            ?? _defaultLocation
            ?? (string.IsNullOrEmpty(context.DefaultZone) ? null : $"{context.DefaultZone}:{context.DefaultPosition}");

        return placement is null
            ? PlacementInfo.FromLocation(location)
            : new PlacementInfo
            {
                Location = location,
                Alternates = placement.Alternates,
                Wrappers = placement.Wrappers,
                ShapeType = placement.ShapeType,
                Source = placement.Source,
            };
    }

    private bool IsInGroup(PlacementInfo placement, string groupId)
    {
        var group = placement.GetGroup();
        if (!string.IsNullOrEmpty(group))
        {
            return string.Equals(group, groupId, StringComparison.OrdinalIgnoreCase);
        }

        return _groups.Length == 0 ? groupId.Length == 0 : _groups.Contains(groupId, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Sets the shape's location and the templates it may use.</summary>
    private void Describe(ShapeMetadata metadata, PlacementInfo placement, string displayType, BuildShapeContext context)
    {
        metadata.Type = _shapeType;
        if (placement.ShapeType is { Length: > 0 } other)
        {
            // A placement that sets a shape type uses only that type's template.
            metadata.Type = other;
            metadata.Alternates.Clear();
            metadata.Wrappers.Clear();
        }

        metadata.Alternates.AddRange(placement.Alternates ?? []);
        metadata.Wrappers.AddRange(placement.Wrappers ?? []);

        metadata.Differentiator = _differentiator ?? _shapeType;
        metadata.Name = _name ?? metadata.Differentiator;
        metadata.Prefix = _prefix ?? context.HtmlFieldPrefix;
        metadata.DisplayType = displayType;
        (metadata.Tab, metadata.Card, metadata.Column) = (placement.GetTab(), placement.GetCard(), placement.GetColumn());
        metadata.PlacementSource = placement.Source;

        if (_displaying is { } displaying)
        {
            metadata.OnDisplaying(displaying);
        }

        if (_processing is { } processing)
        {
            metadata.OnProcessing(processing);
        }
    }

    private static async ValueTask AddAsync(IShape shape, PlacementInfo placement, BuildShapeContext context)
    {
        var parent = placement.IsLayoutZone() ? context.Layout : context.Shape;
        foreach (var zone in placement.GetZones())
        {
            if (parent is IZoneHolding holding)
            {
                parent = holding.Zones[zone];
            }
            else if (parent.TryGetProperty<IShape>(zone, out var inner))
            {
                parent = inner;
            }
        }

        var position = placement.GetPosition() is { Length: > 0 } own ? own : context.DefaultPosition;
        await parent.AddAsync(shape, string.IsNullOrEmpty(position) ? null : position);
    }
}
