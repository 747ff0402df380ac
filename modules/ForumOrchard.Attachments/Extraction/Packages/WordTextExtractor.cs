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
        foreach (var part in PartsOf(main))
        {
            using var xml = SafeXml.Read(part.GetStream(FileMode.Open, FileAccess.Read));
            WordText.Append(text, xml, pages);
        }

        pages.Add(text.ToString());
    }

    private static IEnumerable<OpenXmlPart> PartsOf(MainDocumentPart main) =>
        new OpenXmlPart?[] { main, main.FootnotesPart, main.EndnotesPart }.OfType<OpenXmlPart>().Concat(main.HeaderParts).Concat(main.FooterParts);
}
