using System.Text;
using System.Xml;

namespace ForumOrchard.Attachments.Extraction.Packages;

/// <summary>The words of a part of a DOCX (ECMA-376, WordprocessingML), as a reader of the finished document sees them.</summary>
internal static class WordText
{
    // What was deleted or moved away, the instructions of fields, phonetic guides, and the older twin of a drawing: no text of the document.
    // Properties are passed over with all they hold.
    private static readonly HashSet<string> Silent =
        ["del", "moveFrom", "instrText", "delText", "delInstrText", "rt", "Fallback", "pPr", "sectPr", "tblPr", "trPr", "tcPr", "sdtPr"];

    public static void Append(StringBuilder text, XmlReader xml, PageCollector pages)
    {
        var isHidden = false;
        xml.Read();
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                if (Silent.Contains(xml.LocalName))
                {
                    xml.Skip();
                    continue;
                }

                switch (xml.LocalName)
                {
                    case "r":
                        isHidden = false;
                        break;
                    case "vanish":
                        isHidden = xml.GetAttribute("val", xml.NamespaceURI) is not ("0" or "false" or "off");
                        break;
                    case "t" when !isHidden:
                        // Leaves the reader behind the element.
                        text.Append(xml.ReadElementContentAsString());
                        Check(text, pages);
                        continue;
                    case "tab":
                        text.Append('\t');
                        break;
                    case "br" or "cr":
                        text.Append('\n');
                        break;
                    case "noBreakHyphen":
                        text.Append('-');
                        break;
                }
            }
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName is "p" or "tc" or "tr")
            {
                text.Append(xml.LocalName == "tc" ? '\t' : '\n');
            }

            xml.Read();
        }

        text.Append('\n');
    }

    private static void Check(StringBuilder text, PageCollector pages)
    {
        pages.CheckTime();
        if (text.Length > pages.Limits.Characters)
        {
            // Keeps what fits, and ends the reading.
            pages.Add(text.ToString());
        }
    }
}
