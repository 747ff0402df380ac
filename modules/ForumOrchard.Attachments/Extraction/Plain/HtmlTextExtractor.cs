using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ForumOrchard.Pages.Texts;

namespace ForumOrchard.Attachments.Extraction.Plain;

/// <summary>Reads HTML as one page: its title and its visible text, without scripts and styles. It fetches no linked files.</summary>
internal sealed partial class HtmlTextExtractor : ITextExtractor
{
    private const int HeadLength = 4096;

    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "iframe", "object", "svg", "math", "select", "textarea",
    };

    public bool Reads(string extension, ReadOnlySpan<byte> head) => extension is ".html" or ".htm" && WholeFile.IsText(head);

    public void Extract(Stream file, PageCollector pages)
    {
        var bytes = WholeFile.Read(file, pages.Limits);
        var html = TextDecoder.Decode(bytes, DeclaredCharset(bytes));

        // The parser reads the text in small pieces, so that the time is checked in between.
        using var watched = new WatchedStream(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(html)).ToArray(), pages);
        using var document = new HtmlParser().ParseDocument(watched);
        pages.Add(TextOf(document, pages));
    }

    private static string TextOf(IDocument document, PageCollector pages)
    {
        var text = new StringBuilder();
        var raised = 0;
        INode? node = document.DocumentElement;
        for (var count = 1; node is not null; count++)
        {
            if (count % 1024 == 0)
            {
                pages.CheckTime();
            }

            var isSilent = node is IElement element && (Silent.Contains(element.LocalName) || element.HasAttribute("hidden"));
            if (node is IText words && raised > 0)
            {
                Superscripts.Append(text, words.Data);
            }
            else if (node is IText ordinary)
            {
                text.Append(ordinary.Data);
            }

            Part(text, node);
            raised += IsRaised(node) ? 1 : 0;
            node = isSilent ? After(node, text, ref raised) : node.FirstChild ?? After(node, text, ref raised);
        }

        return text.ToString();
    }

    /// <summary>The next node of the document outside of this one; null at the end.</summary>
    private static INode? After(INode node, StringBuilder text, ref int raised)
    {
        for (INode? one = node; one is not null; one = one.Parent)
        {
            Part(text, one);
            raised -= IsRaised(one) ? 1 : 0;
            if (one.NextSibling is { } next)
            {
                return next;
            }
        }

        return null;
    }

    private static void Part(StringBuilder text, INode node)
    {
        if (node is IElement element && !InlineElements.Contains(element.LocalName))
        {
            text.Append('\n');
        }
    }

    private static bool IsRaised(INode node) => node is IElement element && element.LocalName.Equals("sup", StringComparison.OrdinalIgnoreCase);

    /// <summary>Null if the file declares none.</summary>
    private static string? DeclaredCharset(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadLength)]);
        return Charset().Match(head) is { Success: true } match ? match.Groups[1].Value : null;
    }

    [GeneratedRegex("""<(?:meta|\?xml)[^>]{0,500}(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_\-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
