using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement;

/// <summary>Creates shapes with the shape table and the factory events.</summary>
public interface IShapeFactory
{
    /// <param name="shapeType">Type of the new shape.</param>
    /// <param name="shapeFactory">Creates the object itself.</param>
    /// <param name="creating">Runs before creation; null for none.</param>
    /// <param name="created">Runs on the new shape before all other events; null for none.</param>
    ValueTask<IShape> CreateAsync(string shapeType, Func<ValueTask<IShape>> shapeFactory, Action<ShapeCreatingContext>? creating, Action<ShapeCreatedContext>? created);
}
