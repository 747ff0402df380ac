using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>A shape whose unknown members are zones: <c>Model.Content</c> is the zone "Content", even while it is empty.</summary>
public class ZoneHolding(Func<ValueTask<IShape>> zoneFactory) : Shape, IZoneHolding
{
    private Zones? _zones;

    public Zones Zones => _zones ??= new Zones(zoneFactory, this);

    protected override bool TryGetMemberImpl(string name, out object? result)
    {
        result = Properties.TryGetValue(name, out var value) && value is not null ? value : Zones[name];
        return true;
    }
}
