using System.Globalization;
using System.Xml;

namespace ForumOrchard.Attachments.Extraction.Packages;

/// <summary>The character styles of a DOCX that hide or raise text.</summary>
internal sealed class WordStyles
{
    /// <summary>In half points. Less is a correction of the line, not a superscript.</summary>
    private const int LeastRaise = 4;

    private readonly Dictionary<string, RunStyle> _styles = new(StringComparer.Ordinal);

    /// <summary>Reads the styles part.</summary>
    /// <param name="xml">Null if the document has none.</param>
    public WordStyles(XmlReader? xml)
    {
        var id = string.Empty;
        while (xml?.Read() is true)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "style":
                    id = xml.GetAttribute("styleId", xml.NamespaceURI) ?? string.Empty;
                    break;
                case "basedOn":
                    // Word writes the styles in the order in which they build on each other.
                    _styles[id] = Of(Value(xml));
                    break;
                default:
                    _styles[id] = Read(xml).Over(Of(id));
                    break;
            }
        }
    }

    /// <summary>The style of an identifier; one that says nothing for an unknown one.</summary>
    public RunStyle Of(string? id) => id is not null && _styles.TryGetValue(id, out var style) ? style : default;

    /// <summary>What a property of a run says; nothing for most.</summary>
    /// <param name="xml">At the property.</param>
    public RunStyle Read(XmlReader xml) => xml.LocalName switch
    {
        "vanish" => new RunStyle(IsHidden: Value(xml) is not ("0" or "false" or "off")),
        "vertAlign" => new RunStyle(IsRaised: Value(xml) == "superscript"),
        "position" => new RunStyle(IsRaised: int.TryParse(Value(xml), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var raise) && raise >= LeastRaise),
        "rStyle" => Of(Value(xml)),
        _ => default,
    };

    private static string? Value(XmlReader xml) => xml.GetAttribute("val", xml.NamespaceURI);
}
