using System.Text;
using System.Xml;
using System.Xml.Linq;
using ForumOrchard.Languages.Addresses;
using ForumOrchard.Pages.Descriptions;
using ForumOrchard.Pages.Feeds;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Search.Feeds;

/// <summary>Describes to browsers how to search the site from their own search box (OpenSearch 1.1).</summary>
public sealed class OpenSearchDescription(ISiteAddresses addresses, ISiteName siteName, IStringLocalizer<OpenSearchDescription> S)
{
    /// <summary>The media type.</summary>
    public const string ContentType = "application/opensearchdescription+xml; charset=utf-8";

    /// <summary>The format's own limit, in characters.</summary>
    private const int LongestShortName = 16;

    private static readonly XNamespace Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    /// <summary>The description of the search in one language, in UTF-8 without a byte order mark.</summary>
    public async Task<byte[]> BuildAsync(string culture)
    {
        var name = await siteName.GetAsync();
        var shortName = S["Forum"].Value;
        var root = await addresses.AbsoluteAsync($"/{culture}/search");
        var document = new XDocument(new XElement(
            Namespace + "OpenSearchDescription",
            new XElement(Namespace + "ShortName", shortName[..Math.Min(shortName.Length, LongestShortName)]),
            new XElement(Namespace + "Description", S["Searches the site: {0}", XmlCharacters.Of(name)].Value),
            new XElement(Namespace + "Language", culture),
            new XElement(Namespace + "InputEncoding", "UTF-8"),
            new XElement(Namespace + "OutputEncoding", "UTF-8"),
            Url("results", "text/html", root + "?q={searchTerms}&pagenum={startPage?}"),
            Url("results", "application/atom+xml", root + "/feed?q={searchTerms}&pagenum={startPage?}"),
            Url("suggestions", "application/x-suggestions+json", root + "/completions?q={searchTerms}"),
            Url("self", "application/opensearchdescription+xml", root + "/opensearch.xml")));
        using var xml = new MemoryStream();
        using (var writer = XmlWriter.Create(xml, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            document.Save(writer);
        }

        return xml.ToArray();
    }

    private static XElement Url(string relation, string type, string template) =>
        new(Namespace + "Url", new XAttribute("type", type), new XAttribute("rel", relation), new XAttribute("template", template));
}
