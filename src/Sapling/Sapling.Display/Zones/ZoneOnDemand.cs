using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>A zone that was accessed before it exists. Adding a child creates it; until then it renders nothing.</summary>
public class ZoneOnDemand : Shape
{
    private readonly Func<ValueTask<IShape>> _zoneFactory;
    private readonly ZoneHolding _parent;
    private readonly string _name;

    public ZoneOnDemand(Func<ValueTask<IShape>> zoneFactory, ZoneHolding parent, string potentialZoneName)
    {
        _zoneFactory = zoneFactory;
        _parent = parent;
        _name = potentialZoneName;
    }

    public override async ValueTask<IShape> AddAsync(object? item, string? position)
    {
        if (item is null)
        {
            return this;
        }

        // Another reference to the same zone may have created it meanwhile.
        if (!_parent.Properties.TryGetValue(_name, out var existing) || existing is not IShape zone)
        {
            zone = await _zoneFactory();
            zone.Properties["Parent"] = _parent;
            zone.Properties["ZoneName"] = _name;
            _parent.Properties[_name] = zone;
        }

        return await zone.AddAsync(item, position);
    }

    public override string ToString() => string.Empty;
}
