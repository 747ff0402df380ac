namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Says what it knows of shape types; asked once for each theme.</summary>
public interface IShapeTableProvider
{
    ValueTask DiscoverAsync(ShapeTableBuilder builder);
}

/// <inheritdoc/>
public abstract class ShapeTableProvider : IShapeTableProvider
{
    public abstract ValueTask DiscoverAsync(ShapeTableBuilder builder);
}
