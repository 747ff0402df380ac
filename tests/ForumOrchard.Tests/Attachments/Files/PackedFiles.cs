using System.IO.Compression;
using System.Text;

namespace ForumOrchard.Tests.Attachments.Files;

/// <summary>Builds DOCX and ODT files part by part.</summary>
internal static class PackedFiles
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>A DOCX.</summary>
    /// <param name="body">Content of its body, with the prefix <c>w:</c>.</param>
    /// <param name="footnotes">Content of its footnotes; null for none.</param>
    /// <param name="header">Content of its header; null for none.</param>
    /// <param name="doctype">Text before the document element.</param>
    public static byte[] Docx(string body, string? footnotes = null, string? header = null, string doctype = "")
    {
        const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
        const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return Zip(
            ("[Content_Types].xml", $"""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/word/document.xml" ContentType="{Types}.document.main+xml"/>
                <Override PartName="/word/footnotes.xml" ContentType="{Types}.footnotes+xml"/>
                <Override PartName="/word/header1.xml" ContentType="{Types}.header+xml"/>
                </Types>
                """),
            ("_rels/.rels", $"""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Type="{Relations}/officeDocument" Target="word/document.xml"/></Relationships>
                """),
            ("word/_rels/document.xml.rels", $"""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Type="{Relations}/footnotes" Target="footnotes.xml"/>
                <Relationship Id="r2" Type="{Relations}/header" Target="header1.xml"/></Relationships>
                """),
            ("word/document.xml", $"""{doctype}<w:document xmlns:w="{Word}"><w:body>{body}</w:body></w:document>"""),
            ("word/footnotes.xml", $"""<w:footnotes xmlns:w="{Word}"><w:footnote w:id="2">{footnotes}</w:footnote></w:footnotes>"""),
            ("word/header1.xml", $"""<w:hdr xmlns:w="{Word}">{header}</w:hdr>"""));
    }

    /// <summary>A paragraph of a DOCX.</summary>
    public static string P(string text) => $"<w:p>{R(text)}</w:p>";

    /// <summary>A run of a DOCX.</summary>
    public static string R(string text) => $"""<w:r><w:t xml:space="preserve">{text}</w:t></w:r>""";

    /// <summary>An ODT.</summary>
    /// <param name="text">Content of its text, with the prefixes <c>text:</c>, <c>table:</c> and <c>office:</c>.</param>
    /// <param name="header">Content of its header.</param>
    /// <param name="manifest">Content of its manifest.</param>
    public static byte[] Odt(string text, string header = "", string manifest = "")
    {
        const string Names = """
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
            """;
        return Zip(
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            ("META-INF/manifest.xml", $"""<manifest xmlns="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">{manifest}</manifest>"""),
            ("content.xml", $"<office:document-content {Names}><office:body><office:text>{text}</office:text></office:body></office:document-content>"),
            ("styles.xml", $"<office:document-styles {Names}><office:master-styles><style:master-page><style:header>{header}</style:header></style:master-page></office:master-styles></office:document-styles>"));
    }

    public static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var stream = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                stream.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return file.ToArray();
    }
}
