using System.ServiceModel.Syndication;
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

    /// <summary>Time of the last change of anything in it.</summary>
    public required DateTime UpdatedUtc { get; init; }

    public IReadOnlyList<AtomLink> Links { get; init; } = [];

    /// <summary>The document, in UTF-8 without a byte order mark.</summary>
    /// <param name="addresses">Makes addresses absolute.</param>
    public async Task<byte[]> ToXmlAsync(ISiteAddresses addresses)
    {
        ArgumentNullException.ThrowIfNull(addresses);
        var feed = new SyndicationFeed
        {
            Id = await addresses.AbsoluteAsync(Id),
            Language = Culture,
            Title = Text(Title),
            LastUpdatedTime = Time(UpdatedUtc),
            Items = await ItemsAsync(addresses),
        };
        feed.Authors.Add(Person(Author));
        foreach (var link in Links)
        {
            feed.Links.Add(Link(link.Relation, await addresses.AbsoluteAsync(link.Path)));
        }

        var xml = new MemoryStream();
        using (var writer = XmlWriter.Create(xml, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            feed.SaveAsAtom10(writer);
        }

        return xml.ToArray();
    }

    private async Task<List<SyndicationItem>> ItemsAsync(ISiteAddresses addresses)
    {
        var items = new List<SyndicationItem>();
        foreach (var entry in Entries)
        {
            var address = await addresses.AbsoluteAsync(entry.Path);
            var item = new SyndicationItem
            {
                Id = address,
                Title = Text(entry.Title),
                Summary = entry.Summary is { Length: > 0 } summary ? Text(summary) : null,
                PublishDate = entry.PublishedUtc is { } published ? Time(published) : default,
                LastUpdatedTime = Time(entry.UpdatedUtc),
            };
            item.Links.Add(Link("alternate", address));
            if (entry.Author is { Length: > 0 } author)
            {
                item.Authors.Add(Person(author));
            }

            items.Add(item);
        }

        return items;
    }

    private static SyndicationLink Link(string relation, string address) => new(new Uri(address), relation, title: null, mediaType: null, length: 0);

    private static SyndicationPerson Person(string name) => new() { Name = XmlCharacters.Of(name) };

    private static TextSyndicationContent Text(string text) => new(XmlCharacters.Of(text));

    /// <summary>In whole seconds; what is not set at all would be written as the moment of writing.</summary>
    private static DateTimeOffset Time(DateTime utc) => new(DateTime.SpecifyKind(utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerSecond)), DateTimeKind.Utc));
}
