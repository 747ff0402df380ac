using System.Dynamic;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>The zones of a shape by name. An empty zone can be accessed without becoming part of the shape.</summary>
public class Zones(Func<ValueTask<IShape>> zoneFactory, ZoneHolding parent) : Composite
{
    /// <summary>The zone with this name, created when something is added to it; setting null does nothing.</summary>
    public IShape this[string name]
    {
        get => Find(name) ?? new ZoneOnDemand(zoneFactory, parent, name);
        set
        {
            if (value is not null)
            {
                parent.Properties[name] = value;
            }
        }
    }

    public bool IsNotEmpty(string name) => Find(name) is { Items.Count: > 0 };

    public override bool TryGetMember(GetMemberBinder binder, out object? result)
    {
        ArgumentNullException.ThrowIfNull(binder);

        return TryGetMemberImpl(binder.Name, out result);
    }

    protected override bool TryGetMemberImpl(string name, out object? result)
    {
        result = this[name];
        return true;
    }

    protected override bool TrySetMemberImpl(string name, object? value)
    {
        this[name] = (IShape)value!;
        return true;
    }

    private IShape? Find(string name) =>
        parent.Properties.TryGetValue(name, out var zone) ? zone as IShape : null;
}
