using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using ForumOrchard.Translations.Segments;

namespace ForumOrchard.Translations.Exchange;

/// <summary>Tags of a sentence as elements of XLIFF: pairs are <c>g</c> and <c>pc</c>, those that hold nothing <c>x</c> and <c>ph</c>.</summary>
internal static class XliffInline
{
    private static readonly HashSet<string> Alone = new(StringComparer.Ordinal) { "x", "ph", "bx", "ex", "bpt", "ept", "it", "sc", "ec", "cp" };

    /// <summary>The content of a <c>source</c> or <c>target</c>.</summary>
    public static IEnumerable<XNode> Write(Segment segment, XNamespace xliff, XliffVersion version)
    {
        var open = new Stack<(XElement? Element, List<XNode> Content)>();
        open.Push((null, []));
        foreach (var piece in segment.Pieces)
        {
            switch (piece.Kind)
            {
                case PieceKind.Words:
                    open.Peek().Content.Add(new XText(InXml(piece.Words)));
                    break;
                case PieceKind.Open:
                    open.Push((Element(segment, piece.Tag, xliff, version, isAlone: false), []));
                    break;
                case PieceKind.Close:
                    var (element, content) = open.Pop();
                    element!.Add(content);
                    open.Peek().Content.Add(element);
                    break;
                default:
                    open.Peek().Content.Add(Element(segment, piece.Tag, xliff, version, isAlone: true));
                    break;
            }
        }

        return open.Pop().Content;
    }

    /// <summary>The text of a <c>source</c> or <c>target</c> as <see cref="Segment.Text"/> has it. Elements that a program adds, such as its marks of terms, are left out, their words are not.</summary>
    public static string Read(XElement content)
    {
        var text = new StringBuilder();
        foreach (var node in content.Nodes())
        {
            switch (node)
            {
                case XText words:
                    text.Append(words.Value);
                    break;
                case XElement { Name.LocalName: "g" or "pc" } pair:
                    text.Append(CultureInfo.InvariantCulture, $"<{Number(pair)}>").Append(Read(pair)).Append(CultureInfo.InvariantCulture, $"</{Number(pair)}>");
                    break;
                case XElement element when Alone.Contains(element.Name.LocalName):
                    text.Append(CultureInfo.InvariantCulture, $"<{Number(element)}/>");
                    break;
                case XElement other:
                    text.Append(Read(other));
                    break;
            }
        }

        return text.ToString();
    }

    private static string Number(XElement element) => element.Attribute("id")?.Value ?? string.Empty;

    private static XElement Element(Segment segment, int number, XNamespace xliff, XliffVersion version, bool isAlone)
    {
        var tag = segment.Tags[number];
        var kind = tag.Name switch { "a" => "link", "img" => "image", "b" or "strong" or "i" or "em" or "u" or "s" or "sub" or "sup" => "fmt", _ => "other" };
        return version == XliffVersion.V12
            ? new XElement(xliff + (isAlone ? "x" : "g"), new XAttribute("id", number), new XAttribute("ctype", tag.Name switch { "a" => "link", "img" => "image", "b" or "strong" => "bold", "i" or "em" => "italic", "u" => "underlined", var name => "x-html-" + name }))
            : new XElement(xliff + (isAlone ? "ph" : "pc"), new XAttribute("id", number), new XAttribute("type", kind), new XAttribute("canCopy", "no"), new XAttribute("canDelete", "no"), isAlone ? new XAttribute("equiv", tag.Words ?? string.Empty) : null);
    }

    /// <summary>XML 1.0 has no control characters; they say nothing in a sentence.</summary>
    internal static string InXml(string words) => string.Concat(words.EnumerateRunes().Where(rune => rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value)));
}
