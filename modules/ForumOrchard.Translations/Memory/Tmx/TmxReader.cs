using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using ForumOrchard.Translations.Exchange;

namespace ForumOrchard.Translations.Memory.Tmx;

/// <summary>Reads TMX 1.1 to 1.4b (LISA OSCAR, 2005). Its files name a document type, which is accepted and never fetched; a file that declares anything itself is refused, so that none grows or reads others.</summary>
public static class TmxReader
{
    /// <summary>Longest document, in characters: a memory of about 200,000 sentences.</summary>
    private const long Longest = 100_000_000;

    /// <summary>po2tmx 3.8 says that it translates from English, whatever it translates from; the original comes first.</summary>
    private const string EnglishAlways = "Translate Toolkit";

    /// <param name="stream">The file; it is read twice.</param>
    /// <exception cref="TmxException">While enumerating: the file is no TMX, from that line on.</exception>
    public static IEnumerable<TmxUnit> Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        RequireHarmless(stream);
        using var reader = Open(stream);
        var (root, header) = (string.Empty, new TmxHeader(null, string.Empty));
        while (Step(reader.Read, reader))
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (root.Length == 0 && (root = reader.LocalName) != "tmx")
            {
                throw new TmxException(TmxFault.NoTmx, LineOf(reader));
            }

            if (reader.LocalName == "header")
            {
                header = new TmxHeader(Language(reader.GetAttribute("srclang")), reader.GetAttribute("creationtool") ?? string.Empty);
            }

            // Reading an element leaves the reader behind it, where the next may begin.
            while (reader.NodeType == XmlNodeType.Element && reader.LocalName == "tu")
            {
                var line = LineOf(reader);
                yield return Unit(Step(() => (XElement)XNode.ReadFrom(reader), reader), line, header);
            }
        }

        if (root.Length == 0)
        {
            throw new TmxException(TmxFault.NoTmx, 0);
        }
    }

    private static void RequireHarmless(Stream stream)
    {
        using var reader = Open(stream);
        while (Step(reader.Read, reader) && reader.NodeType != XmlNodeType.Element)
        {
            if (reader.NodeType == XmlNodeType.DocumentType && reader.Value.Trim().Length > 0)
            {
                throw new TmxException(TmxFault.Declarations, LineOf(reader));
            }
        }

        if (Step(() => XmlDepth.LineTooDeepIn(reader), reader) is { } line)
        {
            throw new TmxException(TmxFault.NoTmx, line);
        }

        stream.Position = 0;
    }

    private static XmlReader Open(Stream stream)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, MaxCharactersFromEntities = 1, MaxCharactersInDocument = Longest };
        try
        {
            return XmlReader.Create(stream, settings);
        }
        catch (XmlException exception)
        {
            throw new TmxException(TmxFault.NoXml, exception.LineNumber, exception);
        }
    }

    private static T Step<T>(Func<T> read, XmlReader reader)
    {
        try
        {
            return read();
        }
        catch (XmlException exception)
        {
            throw new TmxException(TmxFault.NoXml, exception.LineNumber > 0 ? exception.LineNumber : LineOf(reader), exception);
        }
    }

    private static TmxUnit Unit(XElement unit, int line, TmxHeader header)
    {
        var variants = unit.Elements().Where(element => element.Name.LocalName == "tuv").ToList();
        var source = unit.Attribute("srclang") is { } own ? Language(own.Value)
            : header.Tool == EnglishAlways && variants.Count > 0 ? LanguageOf(variants[0])
            : header.OriginalLanguage;
        var inline = new TmxInline(header.Tool);

        // The numbers of the tags are those of the original.
        var texts = variants.Select(variant => (Language: LanguageOf(variant), Segment: variant.Elements().FirstOrDefault(element => element.Name.LocalName == "seg")))
            .Where(one => one.Segment is not null)
            .OrderByDescending(one => source is not null && TmxLanguages.AreAlike(one.Language, source))
            .Select(one => new TmxText(one.Language, inline.Read(one.Segment!))).ToList();
        var last = variants.Append(unit).Select(one => (Utc: DateOf(one), By: one.Attribute("changeid")?.Value ?? one.Attribute("creationid")?.Value)).MaxBy(one => one.Utc ?? DateTime.MinValue);
        return new TmxUnit(line, source, texts, last.Utc, last.By);
    }

    private static string LanguageOf(XElement variant) => variant.Attribute(XNamespace.Xml + "lang")?.Value ?? variant.Attribute("lang")?.Value ?? string.Empty;

    private static string? Language(string? name) => name is null or "*all*" ? null : name;

    private static DateTime? DateOf(XElement element) =>
        DateTime.TryParseExact(element.Attribute("changedate")?.Value ?? element.Attribute("creationdate")?.Value, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var utc) ? utc : null;

    private static int LineOf(XmlReader reader) => ((IXmlLineInfo)reader).LineNumber;

    private sealed record TmxHeader(string? OriginalLanguage, string Tool);
}
