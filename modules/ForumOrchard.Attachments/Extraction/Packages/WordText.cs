using System.Globalization;
using System.Text;
using System.Xml;
using ForumOrchard.Pages.Texts;

namespace ForumOrchard.Attachments.Extraction.Packages;

/// <summary>Extracts the text of the parts of a DOCX (ECMA-376, WordprocessingML), as the finished document shows it.</summary>
internal sealed class WordText(StringBuilder text, WordStyles styles, PageCollector pages)
{
    private const string Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";

    // Text deleted or moved away, field instructions, phonetic guides, and the legacy copy of a drawing: not part of
    // the document's text. Properties are skipped with all their content.
    private static readonly HashSet<string> Silent =
        ["del", "moveFrom", "instrText", "delText", "delInstrText", "rt", "Fallback", "sectPr", "tblPr", "trPr", "tcPr", "sdtPr", "rPrChange"];

    // A text box stands within a run, and has runs of its own.
    private readonly Stack<RunStyle> _runs = new();
    // For each open choice between forms of one thing, whether one was taken.
    private readonly Stack<bool> _choices = new();

    private int _powers;
    private bool _joinsNext;

    /// <summary>Reads a part to its end.</summary>
    public void Append(XmlReader xml)
    {
        _runs.Clear();
        _choices.Clear();
        (_powers, _joinsNext) = (0, false);
        xml.Read();
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                if (Silent.Contains(xml.LocalName) || (xml.LocalName == "Choice" && _choices.TryPeek(out var isTaken) && isTaken))
                {
                    xml.Skip();
                    continue;
                }

                if (xml.LocalName == "t")
                {
                    // Positions the reader after the element.
                    AppendWords(xml.ReadElementContentAsString());
                    continue;
                }

                Open(xml);
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                Close(xml);
            }

            xml.Read();
        }

        text.Append('\n');
    }

    private void Open(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "p":
                StartParagraph();
                break;
            case "pPr":
                _joinsNext = IsMarkDeleted(xml);
                break;
            case "r" when !xml.IsEmptyElement:
                _runs.Push(default);
                break;
            case "AlternateContent" when !xml.IsEmptyElement:
                _choices.Push(false);
                break;
            case "Choice" when _choices.TryPop(out _):
                _choices.Push(true);
                break;
            case "sup" when xml.NamespaceURI == Math && !xml.IsEmptyElement:
                _powers++;
                break;
            case "tab" or "ptab":
                text.Append('\t');
                break;
            case "br" or "cr":
                text.Append('\n');
                break;
            case "noBreakHyphen":
                text.Append('-');
                break;
            case "sym":
                text.Append(Symbol(xml.GetAttribute("char", xml.NamespaceURI)));
                break;
            default:
                if (_runs.TryPop(out var run))
                {
                    _runs.Push(styles.Read(xml).Over(run));
                }

                break;
        }
    }

    private void Close(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "r":
                _runs.TryPop(out _);
                break;
            case "AlternateContent":
                _choices.TryPop(out _);
                break;
            case "sup" when xml.NamespaceURI == Math:
                _powers--;
                break;
            case "p" when !_joinsNext:
                text.Append('\n');
                break;
            case "tc":
                text.Append('\t');
                break;
            case "tr":
                text.Append('\n');
                break;
        }
    }

    private void AppendWords(string words)
    {
        _runs.TryPeek(out var run);
        if (run.IsHidden is true)
        {
            return;
        }

        if (run.IsRaised is true || _powers > 0)
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

    /// <summary>The first paragraph of a text box follows a word of another one, but not after a deleted paragraph mark.</summary>
    private void StartParagraph()
    {
        if (!_joinsNext && text.Length > 0 && !char.IsWhiteSpace(text[^1]))
        {
            text.Append('\n');
        }

        _joinsNext = false;
    }

    /// <summary>Whether the end of the paragraph is deleted, so that the next one goes on in its line. Leaves the reader at the end of the properties.</summary>
    private static bool IsMarkDeleted(XmlReader xml)
    {
        var depth = xml.Depth;
        var isDeleted = false;
        while (!xml.IsEmptyElement && xml.Read() && xml.Depth > depth)
        {
            // Not in the former properties of a changed paragraph.
            isDeleted |= xml is { NodeType: XmlNodeType.Element, LocalName: "del" } && xml.Depth == depth + 2;
        }

        return isDeleted;
    }

    /// <summary>A character of another font: a bullet or a box of a symbol font has no meaning without it.</summary>
    private static char Symbol(string? code) =>
        ushort.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && value is > 0x20 and < 0xD800 ? (char)value : ' ';
}
