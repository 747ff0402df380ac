using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Collects descriptions of shape types.</summary>
public class ShapeTableBuilder(IFeatureInfo feature, IReadOnlyCollection<string>? excludedFeatureIds = null)
{
    private readonly List<ShapeAlterationBuilder> _alterations = [];

    public IReadOnlyCollection<string> ExcludedFeatureIds { get; } = excludedFeatureIds ?? [];

    public ShapeAlterationBuilder Describe(string shapeType)
    {
        var alteration = new ShapeAlterationBuilder(feature, shapeType);
        _alterations.Add(alteration);
        return alteration;
    }

    public IEnumerable<ShapeAlteration> BuildAlterations() => _alterations.Select(alteration => alteration.Build());
}
