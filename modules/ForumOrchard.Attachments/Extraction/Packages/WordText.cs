using System.Text;
using System.Xml;

namespace ForumOrchard.Attachments.Extraction.Packages;

/// <summary>Extracts the text of a DOCX part (ECMA-376, WordprocessingML), as the finished document shows it.</summary>
internal static class WordText
{
    // Text deleted or moved away, field instructions, phonetic guides, and the legacy copy of a drawing: not part of
    // the document's text. Properties are skipped with all their content.
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
                        // Positions the reader after the element.
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
            // Keeps what fits, then stops reading.
            pages.Add(text.ToString());
        }
    }
}
