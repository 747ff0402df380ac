namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Describes shape types; called once per theme.</summary>
public interface IShapeTableProvider
{
    ValueTask DiscoverAsync(ShapeTableBuilder builder);
}

/// <inheritdoc/>
public abstract class ShapeTableProvider : IShapeTableProvider
{
    public abstract ValueTask DiscoverAsync(ShapeTableBuilder builder);
}
