using System.Globalization;
using System.Text;
using System.Xml;
using ForumOrchard.Languages.Addresses;

namespace ForumOrchard.Pages.Feeds;

/// <summary>A feed in Atom format (RFC 4287). Addresses are given from the root and written as absolute ones.</summary>
/// <param name="Culture">The language of titles and summaries.</param>
/// <param name="Id">The permanent address that identifies the feed.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Author">Author of entries without their own.</param>
/// <param name="Entries">In feed order.</param>
public sealed record AtomFeed(string Culture, string Id, string Title, string Author, IReadOnlyList<FeedEntry> Entries)
{
    /// <summary>The media type.</summary>
    public const string ContentType = "application/atom+xml; charset=utf-8";

    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>Time of the last change of any entry.</summary>
    public required DateTime UpdatedUtc { get; init; }

    public IReadOnlyList<AtomLink> Links { get; init; } = [];

    /// <summary>The document, in UTF-8 without a byte order mark.</summary>
    /// <param name="addresses">Makes addresses absolute.</param>
    public async Task<byte[]> ToXmlAsync(ISiteAddresses addresses)
    {
        ArgumentNullException.ThrowIfNull(addresses);
        var xml = new MemoryStream();
        await using (var writer = XmlWriter.Create(xml, new XmlWriterSettings { Async = true, Encoding = new UTF8Encoding(false), Indent = true }))
        {
            await writer.WriteStartDocumentAsync();
            writer.WriteStartElement("feed", Namespace);
            writer.WriteAttributeString("xml", "lang", null, Culture);
            writer.WriteElementString("id", Namespace, await addresses.AbsoluteAsync(Id));
            WriteText(writer, "title", Title);
            writer.WriteElementString("updated", Namespace, Time(UpdatedUtc));
            foreach (var link in Links)
            {
                WriteLink(writer, link.Relation, await addresses.AbsoluteAsync(link.Path));
            }

            WriteAuthor(writer, Author);
            foreach (var entry in Entries)
            {
                WriteEntry(writer, entry, await addresses.AbsoluteAsync(entry.Path));
            }

            writer.WriteEndElement();
        }

        return xml.ToArray();
    }

    private static void WriteEntry(XmlWriter writer, FeedEntry entry, string address)
    {
        writer.WriteStartElement("entry", Namespace);
        writer.WriteElementString("id", Namespace, address);
        WriteText(writer, "title", entry.Title);
        writer.WriteElementString("published", Namespace, Time(entry.PublishedUtc));
        writer.WriteElementString("updated", Namespace, Time(entry.UpdatedUtc));
        WriteLink(writer, "alternate", address);
        if (entry.Summary is { Length: > 0 })
        {
            WriteText(writer, "summary", entry.Summary);
        }

        if (entry.Author is { Length: > 0 })
        {
            WriteAuthor(writer, entry.Author);
        }

        writer.WriteEndElement();
    }

    private static void WriteLink(XmlWriter writer, string relation, string address)
    {
        writer.WriteStartElement("link", Namespace);
        writer.WriteAttributeString("rel", relation);
        writer.WriteAttributeString("href", address);
        writer.WriteEndElement();
    }

    private static void WriteAuthor(XmlWriter writer, string name)
    {
        writer.WriteStartElement("author", Namespace);
        WriteText(writer, "name", name);
        writer.WriteEndElement();
    }

    private static void WriteText(XmlWriter writer, string name, string text) => writer.WriteElementString(name, Namespace, XmlCharacters.Of(text));

    private static string Time(DateTime utc) => DateTime.SpecifyKind(utc, DateTimeKind.Utc).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
