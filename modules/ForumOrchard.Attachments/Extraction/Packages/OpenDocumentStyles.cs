using System.Globalization;
using System.Xml;

namespace ForumOrchard.Attachments.Extraction.Packages;

/// <summary>The text styles of an ODT that hide or raise text.</summary>
internal sealed class OpenDocumentStyles
{
    private const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private readonly Dictionary<string, RunStyle> _styles = new(StringComparer.Ordinal);

    /// <summary>Reads the styles of a part, which stand before its text. Those of <c>styles.xml</c> come first: others build on them.</summary>
    public void Add(XmlReader xml)
    {
        var name = string.Empty;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.NamespaceURI is not Style)
            {
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "body" or "master-styles" })
                {
                    return;
                }
            }
            else if (xml.LocalName == "style")
            {
                name = xml.GetAttribute("name", Style) ?? string.Empty;
                _styles[name] = Of(xml.GetAttribute("parent-style-name", Style));
            }
            else if (xml.LocalName == "text-properties" && name.Length > 0)
            {
                _styles[name] = Read(xml).Over(Of(name));
            }
        }
    }

    /// <summary>The style of a name; one that says nothing for an unknown one.</summary>
    public RunStyle Of(string? name) => name is not null && _styles.TryGetValue(name, out var style) ? style : default;

    private static RunStyle Read(XmlReader xml) => new(
        IsHidden: xml.GetAttribute("display", Text) is { } display ? display == "none" : null,
        IsRaised: xml.GetAttribute("text-position", Style) is { } position ? IsSuper(position) : null);

    /// <summary>"super 58%", or the rise and the size in per cent: "33% 58%".</summary>
    private static bool IsSuper(string position) =>
        position.StartsWith("super", StringComparison.Ordinal)
        || (double.TryParse(position.Split('%')[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var rise) && rise > 0);
}
