using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Everything a theme's shape table holds on a shape type.</summary>
public class ShapeDescriptor
{
    public string ShapeType { get; set; } = string.Empty;

    /// <summary>The location of shapes without a placement rule; null leaves it to the driver.</summary>
    public string? DefaultPlacement { get; set; }

    /// <summary>Returns null if no rule matches.</summary>
    public virtual Func<ShapePlacementContext, PlacementInfo?> Placement { get; set; } = static _ => null;

    public virtual IDictionary<string, ShapeBinding> Bindings { get; } = new Dictionary<string, ShapeBinding>(StringComparer.OrdinalIgnoreCase);

    public virtual IReadOnlyList<Func<ShapeCreatingContext, Task>> CreatingAsync { get; set; } = [];

    public virtual IReadOnlyList<Func<ShapeCreatedContext, Task>> CreatedAsync { get; set; } = [];

    public virtual IReadOnlyList<Func<ShapeDisplayContext, Task>> DisplayingAsync { get; set; } = [];

    public virtual IReadOnlyList<Func<ShapeDisplayContext, Task>> ProcessingAsync { get; set; } = [];

    public virtual IReadOnlyList<Func<ShapeDisplayContext, Task>> DisplayedAsync { get; set; } = [];

    public virtual IReadOnlyList<string> Wrappers { get; set; } = [];
}
