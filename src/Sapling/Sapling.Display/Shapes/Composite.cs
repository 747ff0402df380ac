using System.Dynamic;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>A bag of named values that templates read as members: <c>Model.Title</c>, <c>Model["Title"]</c>.</summary>
public class Composite : DynamicObject
{
    private Dictionary<string, object?>? _properties;

    public IDictionary<string, object?> Properties => _properties ??= [];

    public override bool TryGetMember(GetMemberBinder binder, out object? result)
    {
        ArgumentNullException.ThrowIfNull(binder);

        return TryGetMemberImpl(binder.Name, out result);
    }

    public override bool TrySetMember(SetMemberBinder binder, object? value)
    {
        ArgumentNullException.ThrowIfNull(binder);

        return TrySetMemberImpl(binder.Name, value);
    }

    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object? result)
    {
        ArgumentNullException.ThrowIfNull(indexes);

        return TryGetMemberImpl(indexes[0].ToString()!, out result);
    }

    public override bool TrySetIndex(SetIndexBinder binder, object[] indexes, object? value)
    {
        ArgumentNullException.ThrowIfNull(indexes);

        return TrySetMemberImpl(indexes[0].ToString()!, value);
    }

    /// <summary>A name without a value returns null, so that a template may read missing members.</summary>
    protected virtual bool TryGetMemberImpl(string name, out object? result)
    {
        result = null;
        _properties?.TryGetValue(name, out result);
        return true;
    }

    protected virtual bool TrySetMemberImpl(string name, object? value)
    {
        Properties[name] = value;
        return true;
    }
}
