using System.IO.Compression;
using System.Text;

namespace ForumOrchard.Tests.Attachments.Files;

/// <summary>Builds DOCX and ODT files part by part.</summary>
internal static class PackedFiles
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string Others = """
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"
        """;

    /// <summary>A DOCX.</summary>
    /// <param name="body">Content of its body, with the prefix <c>w:</c>.</param>
    /// <param name="footnotes">Content of its footnotes; null for none.</param>
    /// <param name="header">Content of its header; null for none.</param>
    /// <param name="doctype">Text before the document element.</param>
    /// <param name="styles">Content of its styles.</param>
    /// <param name="comments">Content of its comments.</param>
    public static byte[] Docx(string body, string? footnotes = null, string? header = null, string doctype = "", string styles = "", string comments = "")
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
                <Override PartName="/word/styles.xml" ContentType="{Types}.styles+xml"/>
                <Override PartName="/word/comments.xml" ContentType="{Types}.comments+xml"/>
                </Types>
                """),
            ("_rels/.rels", $"""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Type="{Relations}/officeDocument" Target="word/document.xml"/></Relationships>
                """),
            ("word/_rels/document.xml.rels", $"""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Type="{Relations}/footnotes" Target="footnotes.xml"/>
                <Relationship Id="r2" Type="{Relations}/header" Target="header1.xml"/>
                <Relationship Id="r3" Type="{Relations}/styles" Target="styles.xml"/>
                <Relationship Id="r4" Type="{Relations}/comments" Target="comments.xml"/></Relationships>
                """),
            ("word/document.xml", $"""{doctype}<w:document xmlns:w="{Word}" {Others}><w:body>{body}</w:body></w:document>"""),
            ("word/footnotes.xml", $"""<w:footnotes xmlns:w="{Word}"><w:footnote w:id="2">{footnotes}</w:footnote></w:footnotes>"""),
            ("word/styles.xml", $"""<w:styles xmlns:w="{Word}">{styles}</w:styles>"""),
            ("word/comments.xml", $"""<w:comments xmlns:w="{Word}"><w:comment w:id="1">{comments}</w:comment></w:comments>"""),
            ("word/header1.xml", $"""<w:hdr xmlns:w="{Word}">{header}</w:hdr>"""));
    }

    /// <summary>A paragraph of a DOCX.</summary>
    public static string P(string text) => $"<w:p>{R(text)}</w:p>";

    /// <summary>A run of a DOCX.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="properties">Its properties.</param>
    public static string R(string text, string properties = "") => $"""<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>""";

    /// <summary>An ODT.</summary>
    /// <param name="text">Content of its text, with the prefixes <c>text:</c>, <c>table:</c> and <c>office:</c>.</param>
    /// <param name="header">Content of its header.</param>
    /// <param name="manifest">Content of its manifest.</param>
    /// <param name="styles">Its automatic styles.</param>
    /// <param name="doctype">Text before the document elements of its manifest and its content.</param>
    public static byte[] Odt(string text, string header = "", string manifest = "", string styles = "", string doctype = "")
    {
        const string Names = """
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
            xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
            """;
        return Zip(
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            ("META-INF/manifest.xml", $"""{doctype}<manifest xmlns="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">{manifest}</manifest>"""),
            ("content.xml", $"{doctype}<office:document-content {Names}><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:text>{text}</office:text></office:body></office:document-content>"),
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
