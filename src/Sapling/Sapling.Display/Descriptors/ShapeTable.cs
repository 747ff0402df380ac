namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>The shape descriptions of a theme, its base themes and the modules.</summary>
public class ShapeTable(IDictionary<string, ShapeDescriptor> descriptors, IDictionary<string, ShapeBinding> bindings)
{
    public IDictionary<string, ShapeDescriptor> Descriptors { get; } = descriptors;

    /// <summary>By shape type or alternate, without regard to case.</summary>
    public IDictionary<string, ShapeBinding> Bindings { get; } = bindings;
}
