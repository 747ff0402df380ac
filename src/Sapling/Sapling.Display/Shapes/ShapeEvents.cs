namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>Handles the display of every shape.</summary>
public interface IShapeDisplayEvents
{
    Task DisplayingAsync(ShapeDisplayContext context);

    /// <summary>All alternates are known; the template is chosen next.</summary>
    Task DisplayingFinalizedAsync(ShapeDisplayContext context);

    Task DisplayedAsync(ShapeDisplayContext context);
}

/// <summary>Handles the creation of every shape.</summary>
public interface IShapeFactoryEvents
{
    void Creating(ShapeCreatingContext context);

    void Created(ShapeCreatedContext context);
}
