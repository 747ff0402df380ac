using System.Xml.Linq;
using Xunit;

namespace ForumOrchard.Testing;

/// <summary>Reads the sitemap like a search engine.</summary>
public static class Sitemaps
{
    private static readonly XNamespace Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The files in the index, each with its date.</summary>
    public static async Task<IReadOnlyList<(string Address, string? Changed)>> FilesAsync(HttpClient client) =>
        EntriesOf(await ReadAsync(client, "/sitemap.xml", "sitemapindex"), "sitemap");

    /// <summary>The pages in a file, each with its date.</summary>
    public static async Task<IReadOnlyList<(string Address, string? Changed)>> PagesAsync(HttpClient client, string file) =>
        EntriesOf(await ReadAsync(client, file, "urlset"), "url");

    /// <summary>The versions of each page in all files, by address: addresses by language, as search engines read them.</summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>> VersionsAsync(HttpClient client)
    {
        XNamespace xhtml = "http://www.w3.org/1999/xhtml";
        var versions = new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var (file, _) in await FilesAsync(client))
        {
            foreach (var url in (await ReadAsync(client, file, "urlset")).Elements(Namespace + "url"))
            {
                versions[(string)url.Element(Namespace + "loc")!] = url.Elements(xhtml + "link")
                    .Where(link => (string?)link.Attribute("rel") == "alternate")
                    .ToDictionary(link => (string)link.Attribute("hreflang")!, link => (string)link.Attribute("href")!, StringComparer.Ordinal);
            }
        }

        return versions;
    }

    /// <summary>The pages of all files.</summary>
    public static async Task<IReadOnlyList<string>> AddressesAsync(HttpClient client)
    {
        var addresses = new List<string>();
        foreach (var (file, _) in await FilesAsync(client))
        {
            addresses.AddRange((await PagesAsync(client, file)).Select(page => page.Address));
        }

        return addresses;
    }

    private static async Task<XElement> ReadAsync(HttpClient client, string address, string root)
    {
        var read = XDocument.Parse(await client.GetStringAsync(new Uri(address, UriKind.RelativeOrAbsolute), TestContext.Current.CancellationToken)).Root!;
        return read.Name == Namespace + root ? read : throw new InvalidDataException($"{address} is a {read.Name} and no {root}.");
    }

    private static List<(string Address, string? Changed)> EntriesOf(XElement root, string name) =>
        [.. root.Elements(Namespace + name).Select(entry => ((string)entry.Element(Namespace + "loc")!, (string?)entry.Element(Namespace + "lastmod")))];
}
