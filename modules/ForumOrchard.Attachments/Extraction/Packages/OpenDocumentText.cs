using System.Globalization;
using System.Text;
using System.Xml;

namespace ForumOrchard.Attachments.Extraction.Packages;

/// <summary>Extracts the text of an ODT part (OASIS OpenDocument 1.3), as the finished document shows it.</summary>
internal static class OpenDocumentText
{
    /// <summary>The elements with text in <c>content.xml</c>.</summary>
    public static readonly IReadOnlySet<string> Body = new HashSet<string>(StringComparer.Ordinal) { "text" };

    /// <summary>The elements with text in <c>styles.xml</c>: headers and footers.</summary>
    public static readonly IReadOnlySet<string> Margins = new HashSet<string>(StringComparer.Ordinal) { "header", "footer", "header-first", "footer-first", "header-left", "footer-left" };

    // Deleted text, comments and replacements for images.
    private static readonly HashSet<string> Silent = ["tracked-changes", "annotation", "annotation-end", "note-citation", "sequence-decls", "desc", "title", "forms", "ruby-text"];

    private const int LongestRun = 100;

    public static void Append(StringBuilder text, XmlReader xml, IReadOnlySet<string> within, PageCollector pages)
    {
        // Depth of the text element; -1 outside of any.
        var inside = -1;
        xml.Read();
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                if (inside >= 0 && Silent.Contains(xml.LocalName))
                {
                    xml.Skip();
                    continue;
                }

                if (inside < 0 && within.Contains(xml.LocalName) && !xml.IsEmptyElement)
                {
                    inside = xml.Depth;
                }
                else if (inside >= 0)
                {
                    Open(text, xml);
                }
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                Close(text, xml);
                inside = xml.Depth == inside ? -1 : inside;
            }
            else if (inside >= 0 && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                // A line break in the file is a space in the text.
                text.Append(xml.Value.Replace('\n', ' ').Replace('\r', ' '));
                Check(text, pages);
            }

            xml.Read();
        }
    }

    private static void Open(StringBuilder text, XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "tab":
                text.Append('\t');
                break;
            case "line-break":
                text.Append('\n');
                break;
            case "s":
                var count = int.TryParse(xml.GetAttribute("c", xml.NamespaceURI), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 1;
                text.Append(' ', Math.Clamp(count, 1, LongestRun));
                break;
            case "note":
                // Separates its words from the surrounding sentence.
                text.Append(' ');
                break;
        }
    }

    private static void Close(StringBuilder text, XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "p" or "h" or "table-row" or "list-item":
                text.Append('\n');
                break;
            case "table-cell":
                text.Append('\t');
                break;
        }
    }

    private static void Check(StringBuilder text, PageCollector pages)
    {
        pages.CheckTime();
        if (text.Length > pages.Limits.Characters)
        {
            // Keeps what fits, then stops reading.
            pages.Add(text.ToString());
        }
    }
}
