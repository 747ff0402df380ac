using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>What is known of a shape type in a theme.</summary>
public class ShapeDescriptor
{
    public string ShapeType { get; set; } = string.Empty;

    /// <summary>The location of shapes that no rule places; null leaves it to their driver.</summary>
    public string? DefaultPlacement { get; set; }

    /// <summary>Answers null where no rule matches.</summary>
    public virtual Func<ShapePlacementContext, PlacementInfo?> Placement { get; set; } = static _ => null;

    public virtual IDictionary<string, ShapeBinding> Bindings { get; } = new Dictionary<string, ShapeBinding>(StringComparer.OrdinalIgnoreCase);

    public virtual IReadOnlyList<Func<ShapeCreatingContext, Task>> CreatingAsync { get; set; } = [];

    public virtual IReadOnlyList<Func<ShapeCreatedContext, Task>> CreatedAsync { get; set; } = [];

    public virtual IReadOnlyList<Func<ShapeDisplayContext, Task>> DisplayingAsync { get; set; } = [];

    public virtual IReadOnlyList<Func<ShapeDisplayContext, Task>> ProcessingAsync { get; set; } = [];

    public virtual IReadOnlyList<Func<ShapeDisplayContext, Task>> DisplayedAsync { get; set; } = [];

    public virtual IReadOnlyList<string> Wrappers { get; set; } = [];
}
