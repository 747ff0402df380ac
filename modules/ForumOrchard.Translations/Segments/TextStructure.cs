using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using ForumOrchard.Pages.Texts;

namespace ForumOrchard.Translations.Segments;

/// <summary>Reads the structure of a text.</summary>
internal static class TextStructure
{
    /// <summary>Deeper, elements are kept as they are; no text of a person goes as far.</summary>
    private const int Deepest = 100;

    /// <summary>Elements whose content is no text to translate.</summary>
    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal) { "audio", "iframe", "math", "object", "pre", "script", "style", "svg", "template", "video" };

    /// <summary>Attributes that are read out, by element.</summary>
    private static readonly Dictionary<string, string> Said = new(StringComparer.Ordinal) { ["abbr"] = "title", ["img"] = "alt" };

    /// <summary>The structure of plain text: one line after the other.</summary>
    public static IReadOnlyList<TextNode> OfPlain(string text)
    {
        var nodes = new List<TextNode>();
        var space = string.Empty;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.Trim(' ').Length > 0)
            {
                nodes.Add(new LineNode(space, new Line([Piece.Of(line)], new Dictionary<int, InlineTag>())));
                space = string.Empty;
            }

            space += '\n';
        }

        return nodes;
    }

    /// <summary>The structure of HTML.</summary>
    public static IReadOnlyList<TextNode> OfHtml(string html) => ChildrenOf(new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + html).Body!, 0);

    private static List<TextNode> ChildrenOf(IElement parent, int depth)
    {
        var (nodes, line, space) = (new List<TextNode>(), new LineBuilder(), string.Empty);
        void EndLine()
        {
            if (line.Build() is { } built)
            {
                nodes.Add(new LineNode(space, built));
                space = string.Empty;
            }

            line = new LineBuilder();
        }

        foreach (var child in parent.ChildNodes)
        {
            if (child is IText { Data: var data } && (!line.IsEmpty || !string.IsNullOrWhiteSpace(data.Replace('\u00A0', 'x'))))
            {
                line.AddWords(data);
            }
            else if (child is IText blank)
            {
                space += blank.Data;
            }
            else if (child is IElement inline && IsInline(inline))
            {
                AddInline(line, inline);
            }
            else if (child is IElement or IComment)
            {
                EndLine();
                nodes.Add(NodeOf(child, space, depth));
                space = string.Empty;
            }
        }

        EndLine();
        return nodes;
    }

    private static TextNode NodeOf(INode node, string space, int depth) => node is IElement element && element.HasChildNodes && !Silent.Contains(element.LocalName) && depth < Deepest
        ? new ElementNode(space, element.LocalName, OpenTag(element), $"</{element.LocalName}>", ChildrenOf(element, depth + 1))
        : new MarkNode(space, (node as IElement)?.LocalName ?? string.Empty, (node as IElement)?.OuterHtml ?? $"<!--{node.NodeValue}-->");

    /// <summary>Whether an element stands within a line. A break does not: what follows is a line of its own.</summary>
    private static bool IsInline(IElement element) => element.LocalName == "img"
        || (InlineElements.Contains(element.LocalName) && element.QuerySelectorAll("*").All(inner => inner.LocalName is "img" or "br" || InlineElements.Contains(inner.LocalName)));

    private static void AddInline(LineBuilder line, IElement element)
    {
        var isAlone = element.LocalName is "img" or "br" or "wbr";
        var number = line.AddTag(TagOf(element, isAlone), isAlone);
        if (isAlone)
        {
            return;
        }

        foreach (var child in element.ChildNodes)
        {
            if (child is IText text)
            {
                line.AddWords(text.Data);
            }
            else if (child is IElement inner)
            {
                AddInline(line, inner);
            }
        }

        line.CloseTag(number);
    }

    private static InlineTag TagOf(IElement element, bool isAlone)
    {
        var (open, close) = (OpenTag(element), isAlone ? null : $"</{element.LocalName}>");
        if (Said.TryGetValue(element.LocalName, out var attribute) && element.GetAttribute(attribute) is { Length: > 0 } words && open.IndexOf($" {attribute}=\"", StringComparison.Ordinal) is > 0 and var at)
        {
            var start = at + attribute.Length + 3;
            return new InlineTag(element.LocalName, open[..start], words, open[open.IndexOf('"', start)..], close);
        }

        return new InlineTag(element.LocalName, open, null, string.Empty, close);
    }

    private static string OpenTag(IElement element) => HtmlMarkupFormatter.Instance.OpenTag(element, selfClosing: false);
}
