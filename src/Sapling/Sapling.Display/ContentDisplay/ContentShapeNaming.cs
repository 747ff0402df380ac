using System.Collections.Concurrent;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Utilities;

namespace Sapling.Display.ContentDisplay;

/// <summary>The shape type and alternates of content items of one type in one display type; computed once.</summary>
internal sealed class ContentShapeNaming
{
    private const string Default = "Content";

    private static readonly ConcurrentDictionary<(string Type, string Stereotype, string Display), ContentShapeNaming> Known = new();

    private readonly string _root;
    private readonly string _ofDisplayType;
    private readonly string[] _alternates;

    private ContentShapeNaming(string type, string stereotype, string display)
    {
        type = type.EncodeAlternateElement();
        Stereotype = stereotype;
        _root = stereotype.Length == 0 ? Default : stereotype;
        _ofDisplayType = $"{_root}_{display}";
        ShapeType = display == "Detail" ? _root : _ofDisplayType;

        // From general to specific: Content_Summary, Content__Page, Content_Summary__Page.
        _alternates = display == "Detail"
            ? [_ofDisplayType, $"{_root}__{type}", $"{_ofDisplayType}__{type}"]
            : [$"{_ofDisplayType}__{type}"];
    }

    /// <summary>"Content" or the stereotype; "Content_Summary" for a display type other than Detail.</summary>
    public string ShapeType { get; }

    public string Stereotype { get; }

    public static ContentShapeNaming For(string contentType, string stereotype, string displayType) =>
        Known.GetOrAdd((contentType, stereotype, displayType), static key => new ContentShapeNaming(key.Type, key.Stereotype, key.Display));

    public void AddAlternates(AlternatesCollection alternates) => alternates.AddRange(_alternates);
}
