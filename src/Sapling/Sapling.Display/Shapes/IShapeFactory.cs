using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement;

/// <summary>Makes shapes and lets the shape table and the events of the engine take part.</summary>
public interface IShapeFactory
{
    /// <param name="shapeType">The type that the new shape has.</param>
    /// <param name="shapeFactory">Makes the object itself.</param>
    /// <param name="creating">Runs before it is made, null for none.</param>
    /// <param name="created">Runs on the new shape before everybody else's events, null for none.</param>
    ValueTask<IShape> CreateAsync(string shapeType, Func<ValueTask<IShape>> shapeFactory, Action<ShapeCreatingContext>? creating, Action<ShapeCreatedContext>? created);
}
