namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>The display drivers of parts and fields, in registration order.</summary>
public class ContentDisplayOptions
{
    private readonly Dictionary<string, ContentPartDisplayOption> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ContentFieldDisplayOption> _fields = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, ContentPartDisplayOption> ContentPartOptions => _parts;

    public IReadOnlyDictionary<string, ContentFieldDisplayOption> ContentFieldOptions => _fields;

    internal ContentPartDisplayOption Part(Type type)
    {
        if (!_parts.TryGetValue(type.Name, out var option))
        {
            _parts.Add(type.Name, option = new ContentPartDisplayOption(type));
        }

        return option;
    }

    internal ContentFieldDisplayOption Field(Type type)
    {
        if (!_fields.TryGetValue(type.Name, out var option))
        {
            _fields.Add(type.Name, option = new ContentFieldDisplayOption(type));
        }

        return option;
    }
}

/// <summary>The drivers of a part.</summary>
public class ContentPartDisplayOption(Type contentPartType) : ContentPartOptionBase(contentPartType)
{
    private readonly List<ContentPartDisplayDriverOption> _drivers = [];

    public IReadOnlyList<ContentPartDisplayDriverOption> DisplayDrivers => _drivers;

    public IReadOnlyList<ContentPartDisplayDriverOption> EditorDrivers => _drivers;

    internal void Use(Type driver)
    {
        if (_drivers.TrueForAll(known => known.DisplayDriverType != driver))
        {
            _drivers.Add(new ContentPartDisplayDriverOption(driver));
        }
    }

    internal void Remove(Type driver) => _drivers.RemoveAll(known => known.DisplayDriverType == driver);
}

/// <summary>A driver of a part.</summary>
public class ContentPartDisplayDriverOption(Type displayDriverType)
{
    public Type DisplayDriverType { get; } = displayDriverType;
}

/// <summary>The drivers of a field; a driver that names display modes or editors serves only those.</summary>
public class ContentFieldDisplayOption(Type contentFieldType) : ContentFieldOptionBase(contentFieldType)
{
    private readonly List<ContentFieldDisplayDriverOption> _displayModes = [];
    private readonly List<ContentFieldDisplayDriverOption> _editors = [];

    public IReadOnlyList<ContentFieldDisplayDriverOption> DisplayModeDrivers => _displayModes;

    public IReadOnlyList<ContentFieldDisplayDriverOption> EditorDrivers => _editors;

    internal void ForDisplayMode(Type driver, Func<string?, bool> predicate) => Set(_displayModes, driver).DisplayMode = predicate;

    internal void ForEditor(Type driver, Func<string?, bool> predicate) => Set(_editors, driver).Editor = predicate;

    internal void Remove(Type driver)
    {
        _displayModes.RemoveAll(known => known.DisplayDriverType == driver);
        _editors.RemoveAll(known => known.DisplayDriverType == driver);
    }

    private static ContentFieldDisplayDriverOption Set(List<ContentFieldDisplayDriverOption> drivers, Type driver)
    {
        var option = drivers.Find(known => known.DisplayDriverType == driver);
        if (option is null)
        {
            drivers.Add(option = new ContentFieldDisplayDriverOption(driver));
        }

        return option;
    }
}

/// <summary>A driver of a field, with the display modes or editors it serves; null is the standard one.</summary>
public class ContentFieldDisplayDriverOption(Type displayDriverType)
{
    public Type DisplayDriverType { get; } = displayDriverType;

    public Func<string?, bool> DisplayMode { get; internal set; } = static _ => true;

    public Func<string?, bool> Editor { get; internal set; } = static _ => true;
}
