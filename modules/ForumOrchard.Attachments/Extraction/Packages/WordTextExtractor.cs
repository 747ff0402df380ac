using System.Text;
using DocumentFormat.OpenXml.Packaging;
using ForumOrchard.Attachments.Models;

namespace ForumOrchard.Attachments.Extraction.Packages;

/// <summary>Reads DOCX. It has no pages until it is printed: the text, including notes, headers and footers, forms one page.</summary>
internal sealed class WordTextExtractor : ITextExtractor
{
    public bool Reads(string extension, ReadOnlySpan<byte> head) => extension == ".docx" && head.StartsWith("PK\u0003\u0004"u8);

    public void Extract(Stream file, PageCollector pages)
    {
        PackageGate.Check(file, pages);
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        var main = document.MainDocumentPart ?? throw new UnreadableFileException(TextProblem.Damaged);
        var text = new StringBuilder();
        var words = new WordText(text, StylesOf(main), pages);
        foreach (var part in PartsOf(main))
        {
            using var xml = SafeXml.Read(part.GetStream(FileMode.Open, FileAccess.Read));
            words.Append(xml);
        }

        pages.Add(text.ToString());
    }

    private static WordStyles StylesOf(MainDocumentPart main)
    {
        using var xml = main.StyleDefinitionsPart is { } part ? SafeXml.Read(part.GetStream(FileMode.Open, FileAccess.Read)) : null;
        return new WordStyles(xml);
    }

    /// <summary>Without the comments: they are no text of the document.</summary>
    private static IEnumerable<OpenXmlPart> PartsOf(MainDocumentPart main) =>
        new OpenXmlPart?[] { main, main.FootnotesPart, main.EndnotesPart }.OfType<OpenXmlPart>().Concat(main.HeaderParts).Concat(main.FooterParts);
}
