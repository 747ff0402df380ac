using System.Xml;
using System.Xml.Linq;

namespace ForumOrchard.Translations.Exchange;

/// <summary>Reads XLIFF 1.0 to 2.2. Document types and entities are refused, so that no file reads others or grows.</summary>
public static class XliffReader
{
    /// <summary>Longest document, in characters: as much as twenty books have.</summary>
    private const long Longest = 10_000_000;

    private static readonly HashSet<string> Done = new(StringComparer.Ordinal) { "final", "reviewed", "signed-off" };

    /// <param name="stream">The file.</param>
    /// <exception cref="XliffException">The file is no XLIFF.</exception>
    public static IReadOnlyList<ReturnedUnit> Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var root = Load(stream).Root!;
        if (root.Name.LocalName != "xliff")
        {
            throw new XliffException(XliffFault.NoXliff, LineOf(root));
        }

        var units = root.Descendants().Where(element => element.Name.LocalName is "trans-unit" or "unit");
        return [.. units.Select(unit => unit.Name.LocalName == "unit" ? Read2(unit) : Read1(unit))];
    }

    private static XDocument Load(Stream stream)
    {
        // A file within an archive is read once.
        using var content = new MemoryStream();
        stream.CopyTo(content);
        try
        {
            using (var first = Open(content))
            {
                if (XmlDepth.LineTooDeepIn(first) is { } line)
                {
                    throw new XliffException(XliffFault.NoXliff, line);
                }
            }

            using var reader = Open(content);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
        }
        catch (XmlException exception)
        {
            throw new XliffException(XliffFault.NoXml, exception.LineNumber, exception);
        }
    }

    private static XmlReader Open(MemoryStream content)
    {
        content.Position = 0;
        return XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = Longest });
    }

    private static ReturnedUnit Read1(XElement unit)
    {
        var target = Child(unit, "target");
        var isDone = unit.Attribute("approved")?.Value is { } approved ? approved == "yes" : Done.Contains(target?.Attribute("state")?.Value ?? string.Empty);
        return new ReturnedUnit(IdOf(unit), Child(unit, "source") is { } source ? XliffInline.Read(source) : string.Empty, target is null ? null : XliffInline.Read(target), isDone, LineOf(unit));
    }

    // A program may have cut a unit into several segments; it is translated once all are.
    private static ReturnedUnit Read2(XElement unit)
    {
        var parts = unit.Elements().Where(element => element.Name.LocalName is "segment" or "ignorable").ToList();
        var segments = parts.Where(part => part.Name.LocalName == "segment").ToList();
        var source = string.Concat(parts.Select(part => Child(part, "source")).OfType<XElement>().Select(XliffInline.Read));
        var isTranslated = segments.Count > 0 && segments.TrueForAll(part => Child(part, "target") is not null);
        var target = isTranslated ? string.Concat(parts.Select(part => Child(part, "target") ?? Child(part, "source")).OfType<XElement>().Select(XliffInline.Read)) : null;
        return new ReturnedUnit(IdOf(unit), source, target, segments.Count > 0 && segments.TrueForAll(part => Done.Contains(part.Attribute("state")?.Value ?? string.Empty)), LineOf(unit));
    }

    private static XElement? Child(XElement parent, string name) => parent.Elements().FirstOrDefault(element => element.Name.LocalName == name);

    /// <summary>A way through PO gives a unit another id, and keeps ours as the place where the sentence was found (translate-toolkit 3.8).</summary>
    private static string IdOf(XElement unit) =>
        unit.Elements().Where(element => element.Name.LocalName == "context-group").Elements().FirstOrDefault(element => element.Attribute("context-type")?.Value == "sourcefile")?.Value
        ?? unit.Attribute("id")?.Value
        ?? string.Empty;

    private static int LineOf(XElement element) => ((IXmlLineInfo)element).LineNumber;
}

/// <summary>A sentence that comes back.</summary>
/// <param name="Id">As it was sent, if the program keeps ids.</param>
/// <param name="Original">The sentence, as <see cref="Segments.Segment.Text"/>.</param>
/// <param name="Translation">Its translation; null for none.</param>
/// <param name="IsDone">Whether the translator says that it is right.</param>
/// <param name="Line">Line of the file, from 1.</param>
public sealed record ReturnedUnit(string Id, string Original, string? Translation, bool IsDone, int Line);

/// <summary>Why a file is no XLIFF.</summary>
public enum XliffFault
{
    /// <summary>It is no XML, has a document type, or another encoding than it says.</summary>
    NoXml,

    /// <summary>It is XML of another kind, or its elements stand in each other deeper than any sentence needs.</summary>
    NoXliff,
}

/// <summary>A file is no XLIFF.</summary>
/// <param name="fault">Why.</param>
/// <param name="line">Where, from 1; 0 for a file that is empty or has a document type (.NET 10 does not say where).</param>
/// <param name="inner">What was thrown; null for nothing.</param>
public sealed class XliffException(XliffFault fault, int line, Exception? inner = null) : Exception($"{fault} in line {line}", inner)
{
    /// <summary>Why.</summary>
    public XliffFault Fault => fault;

    /// <summary>Where, from 1; 0 for a file that is empty or has a document type.</summary>
    public int Line => line;
}
