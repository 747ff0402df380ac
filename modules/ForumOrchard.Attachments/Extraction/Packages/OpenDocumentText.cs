using System.Globalization;
using System.Text;
using System.Xml;
using ForumOrchard.Pages.Texts;

namespace ForumOrchard.Attachments.Extraction.Packages;

/// <summary>Extracts the text of the parts of an ODT (OASIS OpenDocument 1.3), as the finished document shows it.</summary>
internal sealed class OpenDocumentText(StringBuilder text, OpenDocumentStyles styles, PageCollector pages)
{
    /// <summary>The elements with text in <c>content.xml</c>.</summary>
    public static readonly IReadOnlySet<string> Body = new HashSet<string>(StringComparer.Ordinal) { "text" };

    /// <summary>The elements with text in <c>styles.xml</c>: headers and footers.</summary>
    public static readonly IReadOnlySet<string> Margins = new HashSet<string>(StringComparer.Ordinal) { "header", "footer", "header-first", "footer-first", "header-left", "footer-left" };

    private const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private const string Pictures = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";
    private const int LongestRun = 100;

    // Deleted text, comments and forms.
    private static readonly HashSet<string> Silent = ["tracked-changes", "annotation", "annotation-end", "note-citation", "sequence-decls", "forms", "ruby-text"];

    private readonly Stack<RunStyle> _spans = new();

    /// <summary>Reads a part to its end.</summary>
    /// <param name="xml">The part.</param>
    /// <param name="within">The elements with text.</param>
    public void Append(XmlReader xml, IReadOnlySet<string> within)
    {
        // Depth of the text element; -1 outside of any.
        var inside = -1;
        _spans.Clear();
        xml.Read();
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                if (inside >= 0 && IsSilent(xml))
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
                    Open(xml);
                }
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                Close(xml);
                inside = xml.Depth == inside ? -1 : inside;
            }
            else if (inside >= 0 && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                // A line break in the file is a space in the text.
                AppendWords(xml.Value.Replace('\n', ' ').Replace('\r', ' '));
            }

            xml.Read();
        }
    }

    /// <summary>Also what is hidden by itself, and the words for those who do not see a picture.</summary>
    private static bool IsSilent(XmlReader xml) =>
        Silent.Contains(xml.LocalName)
        || (xml.LocalName is "title" or "desc" && xml.NamespaceURI == Pictures)
        || xml.GetAttribute("display", Text) == "none";

    private void Open(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "span" when !xml.IsEmptyElement:
                _spans.TryPeek(out var around);
                _spans.Push(styles.Of(xml.GetAttribute("style-name", Text)).Over(around));
                break;
            case "p" or "h" when text.Length > 0 && !char.IsWhiteSpace(text[^1]):
                // The first paragraph of a text box follows a word of another one.
                text.Append('\n');
                break;
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

    private void Close(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "span":
                _spans.TryPop(out _);
                break;
            case "p" or "h" or "table-row" or "list-item":
                text.Append('\n');
                break;
            case "table-cell":
                text.Append('\t');
                break;
        }
    }

    private void AppendWords(string words)
    {
        _spans.TryPeek(out var span);
        if (span.IsHidden is true)
        {
            return;
        }

        if (span.IsRaised is true)
        {
            Superscripts.Append(text, words);
        }
        else
        {
            text.Append(words);
        }

        pages.CheckTime();
        if (text.Length > pages.Limits.Characters)
        {
            // Keeps what fits, then stops reading.
            pages.Add(text.ToString());
        }
    }
}
