using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Where a shape goes: "Content:5", "/Meta:2" (a zone of the layout), "Content:5#Tab;1@Group%Card;2|Column_3;1", "-" (nowhere).</summary>
public class PlacementInfo
{
    public const char PositionDelimiter = ':';
    public const char TabDelimiter = '#';
    public const char GroupDelimiter = '@';
    public const char CardDelimiter = '%';
    public const char ColumnDelimiter = '|';
    public const string HiddenLocation = "-";

    private static readonly System.Buffers.SearchValues<char> Delimiters = System.Buffers.SearchValues.Create(":#@%|");
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, PlacementInfo> ByLocation = new(StringComparer.Ordinal);
    private static readonly PlacementInfo Nowhere = new();

    private string? _location;
    private string[]? _zones;

    /// <summary>Null or empty omits the shape, unless its driver sets a location.</summary>
    public string? Location
    {
        get => _location;
        set
        {
            _location = value;
            _zones = null;
        }
    }

    /// <summary>Describes where the placement comes from.</summary>
    public string? Source { get; set; }

    /// <summary>Replaces the shape's type, and thereby its template; null keeps it.</summary>
    public string? ShapeType { get; set; }

    /// <summary>The position if <see cref="Location"/> has none.</summary>
    public string? DefaultPosition { get; set; }

    public AlternatesCollection? Alternates { get; set; }

    public AlternatesCollection? Wrappers { get; set; }

    public bool IsLayoutZone() => _location is ['/', ..];

    public bool IsHidden() => string.IsNullOrEmpty(_location) || _location == HiddenLocation;

    /// <summary>The zone, or nested zones from outer to inner, separated by dots.</summary>
    public string[] GetZones()
    {
        if (_zones is null)
        {
            var location = (_location ?? string.Empty).AsSpan().TrimStart('/');
            var end = location.IndexOfAny(Delimiters);
            _zones = (end < 0 ? location : location[..end]).ToString().Split('.', StringSplitOptions.RemoveEmptyEntries);
        }

        return _zones;
    }

    /// <summary>Empty if neither the location nor the default has one.</summary>
    public string GetPosition() => Part(PositionDelimiter) is { Length: > 0 } position ? position : DefaultPosition ?? string.Empty;

    public string GetTab() => Part(TabDelimiter);

    /// <summary>Null if the location has no group.</summary>
    public string? GetGroup() => Part(GroupDelimiter) is { Length: > 0 } group ? group : null;

    public string? GetCard() => Part(CardDelimiter) is { Length: > 0 } card ? card : null;

    public string? GetColumn() => Part(ColumnDelimiter) is { Length: > 0 } column ? column : null;

    /// <summary>Drivers repeat a few locations, so one object for each is enough. Do not change the result.</summary>
    internal static PlacementInfo FromLocation(string? location) =>
        string.IsNullOrEmpty(location) ? Nowhere : ByLocation.GetOrAdd(location, static value => new PlacementInfo { Location = value });

    private string Part(char delimiter)
    {
        var location = _location.AsSpan();
        var start = location.IndexOf(delimiter);
        if (start < 0)
        {
            return string.Empty;
        }

        var part = location[(start + 1)..];
        var end = part.IndexOfAny(Delimiters);
        return (end < 0 ? part : part[..end]).ToString();
    }
}
