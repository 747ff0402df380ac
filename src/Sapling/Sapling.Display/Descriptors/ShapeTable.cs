namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Everything that a theme, the themes it stands on and the modules say of shapes.</summary>
public class ShapeTable(IDictionary<string, ShapeDescriptor> descriptors, IDictionary<string, ShapeBinding> bindings)
{
    public IDictionary<string, ShapeDescriptor> Descriptors { get; } = descriptors;

    /// <summary>By shape type or alternate, without regard to case.</summary>
    public IDictionary<string, ShapeBinding> Bindings { get; } = bindings;
}
