using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using ForumOrchard.Translations.Exchange;

namespace ForumOrchard.Translations.Memory.Tmx;

/// <summary>Writes TMX 1.4b (LISA OSCAR, 2005). Tags are named as our XLIFF names them: OmegaT 3.6 names those of a memory by their first letter, and knows them in a file by that.</summary>
public static partial class TmxWriter
{
    /// <summary>The name by which we know our own files.</summary>
    internal const string Tool = "ForumOrchard";

    /// <param name="stream">Where to write; it stays open.</param>
    /// <param name="pairs">Each becomes a unit; of an item's, the name says which.</param>
    public static async Task WriteAsync(Stream stream, IAsyncEnumerable<(MemoryPair Pair, MemoryOrigin Origin)> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        await using var writer = XmlWriter.Create(stream, new XmlWriterSettings { Async = true, Encoding = new UTF8Encoding(false), CloseOutput = false });
        await writer.WriteStartDocumentAsync();
        await writer.WriteDocTypeAsync("tmx", null, "tmx14.dtd", null);
        await writer.WriteStartElementAsync(null, "tmx", null);
        await AddAsync(writer, ("version", "1.4"));
        await writer.WriteStartElementAsync(null, "header", null);
        await AddAsync(
            writer,
            ("creationtool", Tool), ("creationtoolversion", "1.0"), ("segtype", "sentence"), ("o-tmf", Tool), ("adminlang", "en"), ("srclang", "*all*"), ("datatype", "html"));
        await writer.WriteEndElementAsync();
        await writer.WriteStartElementAsync(null, "body", null);
        await foreach (var (pair, origin) in pairs)
        {
            await WriteAsync(writer, pair, origin);
        }

        await writer.WriteEndDocumentAsync();
    }

    private static async Task WriteAsync(XmlWriter writer, MemoryPair pair, MemoryOrigin origin)
    {
        await writer.WriteStartElementAsync(null, "tu", null);
        await AddAsync(writer, ("srclang", pair.OriginalCulture));
        if (pair.Utc is { } utc)
        {
            await AddAsync(writer, ("changedate", utc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)));
        }

        if (pair.By is { } by)
        {
            await AddAsync(writer, ("changeid", XliffInline.InXml(by)));
        }

        if (origin.Title.Length > 0)
        {
            await writer.WriteElementStringAsync(null, "note", null, XliffInline.InXml(origin.Title));
        }

        foreach (var (culture, text) in new[] { (pair.OriginalCulture, pair.Original), (pair.Culture, pair.Translation) })
        {
            await writer.WriteStartElementAsync(null, "tuv", null);
            await writer.WriteAttributeStringAsync("xml", "lang", null, culture);
            await writer.WriteStartElementAsync(null, "seg", null);
            await WriteSegmentAsync(writer, text);
            await writer.WriteEndElementAsync();
            await writer.WriteEndElementAsync();
        }

        await writer.WriteEndElementAsync();
    }

    /// <summary>What opens and closes, and what stands alone; angle brackets of the words stay words.</summary>
    private static async Task WriteSegmentAsync(XmlWriter writer, string text)
    {
        var tags = Tag().Matches(text);
        var at = 0;
        foreach (Match tag in tags)
        {
            var number = tag.Groups["number"].Value;
            var isAlone = tag.Groups["alone"].Length > 0;
            if (!isAlone && tags.Where(one => one.Value == $"<{number}>" || one.Value == $"</{number}>").Select(one => one.Groups["end"].Length).ToList() is not [0, 1])
            {
                continue;
            }

            await writer.WriteStringAsync(XliffInline.InXml(text[at..tag.Index]));
            var isClose = tag.Groups["end"].Length > 0;
            await writer.WriteStartElementAsync(null, isAlone ? "ph" : isClose ? "ept" : "bpt", null);
            await AddAsync(writer, isAlone ? [("x", number)] : isClose ? [("i", number)] : [("i", number), ("x", number)]);
            await writer.WriteStringAsync(isAlone ? $"<x{number}/>" : isClose ? $"</g{number}>" : $"<g{number}>");
            await writer.WriteEndElementAsync();
            at = tag.Index + tag.Length;
        }

        await writer.WriteStringAsync(XliffInline.InXml(text[at..]));
    }

    private static async Task AddAsync(XmlWriter writer, params IEnumerable<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            await writer.WriteAttributeStringAsync(null, name, null, value);
        }
    }

    [GeneratedRegex("<(?<end>/?)(?<number>[1-9][0-9]{0,8})(?<alone>/?)>")]
    private static partial Regex Tag();
}
