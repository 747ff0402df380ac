using System.IO.Compression;
using System.Text;
using System.Xml;
using ForumOrchard.Attachments.Models;

namespace ForumOrchard.Attachments.Extraction.Packages;

/// <summary>Reads ODT. The text, including notes, headers and footers, forms one page.</summary>
internal sealed class OpenDocumentTextExtractor : ITextExtractor
{
    private const string Manifest = "META-INF/manifest.xml";

    public bool Reads(string extension, ReadOnlySpan<byte> head) => extension == ".odt" && head.StartsWith("PK\u0003\u0004"u8);

    public void Extract(Stream file, PageCollector pages)
    {
        PackageGate.Check(file, pages);
        using var package = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (IsEncrypted(package))
        {
            throw new UnreadableFileException(TextProblem.Encrypted);
        }

        var content = package.GetEntry("content.xml") ?? throw new UnreadableFileException(TextProblem.NotWhatItSays);
        var margins = package.GetEntry("styles.xml");
        var styles = new OpenDocumentStyles();
        Read(margins, styles.Add);
        Read(content, styles.Add);

        var text = new StringBuilder();
        var words = new OpenDocumentText(text, styles, pages);
        Read(content, xml => words.Append(xml, OpenDocumentText.Body));
        Read(margins, xml => words.Append(xml, OpenDocumentText.Margins));
        pages.Add(text.ToString());
    }

    private static void Read(ZipArchiveEntry? entry, Action<XmlReader> read)
    {
        if (entry is not null)
        {
            using var xml = SafeXml.Read(entry.Open());
            read(xml);
        }
    }

    private static bool IsEncrypted(ZipArchive package)
    {
        if (package.GetEntry(Manifest) is not { } manifest)
        {
            return false;
        }

        using var xml = SafeXml.Read(manifest.Open());
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "encryption-data" })
            {
                return true;
            }
        }

        return false;
    }
}
