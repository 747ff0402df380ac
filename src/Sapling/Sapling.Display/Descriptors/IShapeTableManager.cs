namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Keeps a shape table for each theme.</summary>
public interface IShapeTableManager
{
    /// <param name="themeId">Null for a table of the modules only.</param>
    Task<ShapeTable> GetShapeTableAsync(string? themeId);
}
