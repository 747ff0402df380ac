using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ForumOrchard.Tests.Attachments.Files;

/// <summary>A PDF written by hand, object by object, for files that no program would create (ISO 32000-1, 7.5).</summary>
internal sealed class RawPdf
{
    private readonly List<byte[]> _objects = [];

    /// <summary>Entries of the trailer besides the root.</summary>
    public string Trailer { get; set; } = string.Empty;

    /// <summary>Adds an object.</summary>
    /// <returns>Its number.</returns>
    public int Add(string body)
    {
        _objects.Add(Encoding.Latin1.GetBytes(body));
        return _objects.Count;
    }

    /// <summary>Adds a stream without compression.</summary>
    public int AddStream(string content, string dictionary = "") => AddStream(Encoding.Latin1.GetBytes(content), dictionary);

    /// <summary>Adds a compressed stream.</summary>
    public int AddPacked(string content, string dictionary = "")
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zip.Write(Encoding.Latin1.GetBytes(content));
        }

        return AddStream(packed.ToArray(), dictionary + " /Filter /FlateDecode");
    }

    /// <summary>Adds a page tree with one page, possibly repeated, and writes the file.</summary>
    /// <param name="resources">Content of the page's resource dictionary.</param>
    /// <param name="content">Object number of its content.</param>
    /// <param name="pages">Number of repetitions.</param>
    public byte[] WithPage(string resources, int content, int pages = 1)
    {
        var tree = _objects.Count + pages + 1;
        var kids = new List<int>();
        for (var page = 0; page < pages; page++)
        {
            kids.Add(Add(Invariant($"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 595 842] /Resources << {resources} >> /Contents {content} 0 R >>")));
        }

        Add(Invariant($"<< /Type /Pages /Kids [{string.Join(' ', kids.Select(kid => Invariant($"{kid} 0 R")))}] /Count {pages} >>"));
        var root = Add(Invariant($"<< /Type /Catalog /Pages {tree} 0 R >>"));
        return Write(root);
    }

    /// <summary>A font without a file: one of the fourteen standard fonts or, with a map to Unicode, a nonexistent one.</summary>
    public int AddFont(string? toUnicode = null)
    {
        if (toUnicode is null)
        {
            return Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        }

        var widths = string.Join(' ', Enumerable.Repeat("600", 95));
        var descriptor = Add("<< /Type /FontDescriptor /FontName /ABCDEF+Broken /Flags 4 /FontBBox [0 0 600 800] /ItalicAngle 0 /Ascent 800 /Descent 0 /CapHeight 700 /StemV 80 >>");
        var map = AddStream(toUnicode);
        return Add(Invariant(
            $"<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+Broken /FirstChar 32 /LastChar 126 /Widths [{widths}] /FontDescriptor {descriptor} 0 R /ToUnicode {map} 0 R >>"));
    }

    /// <summary>A map of codes to Unicode that assigns the given letter to code 0x20.</summary>
    public static string MapTo(int firstLetter) => Invariant(
        $"""
        /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Broken def /CMapType 2 def
        1 begincodespacerange <00> <FF> endcodespacerange
        1 beginbfrange <20> <7E> <{firstLetter:X4}> endbfrange
        endcmap CMapName currentdict /CMap defineresource pop end end
        """);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private int AddStream(byte[] content, string dictionary)
    {
        var head = Encoding.Latin1.GetBytes(Invariant($"<< /Length {content.Length} {dictionary} >>\nstream\n"));
        _objects.Add([.. head, .. content, .. "\nendstream"u8]);
        return _objects.Count;
    }

    private byte[] Write(int root)
    {
        using var file = new MemoryStream();
        Put("%PDF-1.4\n");
        var offsets = new List<long>();
        for (var number = 1; number <= _objects.Count; number++)
        {
            offsets.Add(file.Position);
            Put(Invariant($"{number} 0 obj\n"));
            file.Write(_objects[number - 1]);
            Put("\nendobj\n");
        }

        var table = file.Position;
        Put(Invariant($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n"));
        foreach (var offset in offsets)
        {
            Put(Invariant($"{offset:0000000000} 00000 n \n"));
        }

        Put(Invariant($"trailer\n<< /Size {offsets.Count + 1} /Root {root} 0 R {Trailer} >>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();

        void Put(string text) => file.Write(Encoding.Latin1.GetBytes(text));
    }
}
