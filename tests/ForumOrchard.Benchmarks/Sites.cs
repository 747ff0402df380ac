using System.Globalization;
using ForumOrchard.Benchmarks.InSite;
using ForumOrchard.Benchmarks.Measures;
using ForumOrchard.Benchmarks.Seeding;
using ForumOrchard.Benchmarks.Servers;
using ForumOrchard.Testing;

namespace ForumOrchard.Benchmarks;

/// <summary>The sites that are compared, each with data that its own build has written. Disposing deletes the data.</summary>
internal sealed class Sites : IDisposable
{
    private readonly List<TemporaryFolder> _folders = [];
    private readonly Dictionary<(Installation, int), Installation> _filled = [];

    private Sites(string host, BenchmarkOptions options)
    {
        Saved = NewFolder();
        Newer = new(host, SiteProject.Folder, NewFolder());
        Older = options.Against is { } older ? new(Path.Combine(Path.GetFullPath(older), "ForumOrchard.Web.dll"), ContentRootOf(options), NewFolder()) : null;
    }

    /// <summary>The site of these sources, as its recipe sets it up.</summary>
    public Installation Newer { get; }

    /// <summary>The older build, likewise; null if there is none to compare with.</summary>
    public Installation? Older { get; }

    /// <summary>The folder with the pages that the bare application serves.</summary>
    public string Saved { get; }

    /// <summary>The addresses of mixed requests: those that all sites have.</summary>
    public IReadOnlyList<string> Mixed { get; private set; } = SitePages.Mixed;

    public static async Task<Sites> PrepareAsync(string host, BenchmarkOptions options)
    {
        var sites = new Sites(host, options);
        if (sites.Older is { } older)
        {
            sites.Mixed = await SitePages.SetUpAsync(older, SitePages.Mixed);
        }

        sites.Mixed = await SitePages.SetUpAsync(sites.Newer, sites.Mixed, sites.Saved);
        return sites;
    }

    /// <summary>A site of the same build that has not been set up.</summary>
    public Installation Empty(Installation site) => site with { DataFolder = NewFolder() };

    /// <summary>A copy of a site that has been set up, for a measurement that changes it.</summary>
    public Installation Copy(Installation site)
    {
        var copy = Empty(site);
        foreach (var file in Directory.EnumerateFiles(site.DataFolder, "*", SearchOption.AllDirectories))
        {
            var path = Path.Combine(copy.DataFolder, Path.GetRelativePath(site.DataFolder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(file, path);
        }

        return copy;
    }

    /// <summary>A copy with so many more publications, in the search index too. The same one each time.</summary>
    public async Task<Installation> FilledAsync(Installation site, int publications)
    {
        if (!_filled.TryGetValue((site, publications), out var filled))
        {
            _filled[(site, publications)] = filled = Copy(site);
            await using var server = Server.Site(filled, takesOrders: true);
            await ImportAsync(server, Models(site), 0, publications);
        }

        return filled;
    }

    /// <summary>The publications of a site, as a file of models of copies.</summary>
    public string Models(Installation site)
    {
        var file = Path.Combine(NewFolder(), "models.json");
        StoredPublications.Save(site, file);
        return file;
    }

    /// <summary>Imports publications, and waits until the search finds the last one: nothing of the import is left to do.</summary>
    /// <returns>The milliseconds of the import alone.</returns>
    public static async Task<double> ImportAsync(Server server, string models, int first, int count)
    {
        var milliseconds = await server.Orders!.GiveAsync("import", models, first.ToString(CultureInfo.InvariantCulture), count.ToString(CultureInfo.InvariantCulture));
        var last = first + count - 1;
        await server.UntilAsync(SitePages.SearchFor(PublicationCopies.OwnWord(last)), PublicationCopies.PathOf(last));
        return milliseconds;
    }

    public void Dispose() => _folders.ForEach(folder => folder.Dispose());

    /// <summary>The older build's own settings and translations, or, without its sources, these.</summary>
    private static string ContentRootOf(BenchmarkOptions options) =>
        options.AgainstSources is { } sources ? Path.Combine(Path.GetFullPath(sources), "src", "ForumOrchard.Web") : SiteProject.Folder;

    private string NewFolder()
    {
        _folders.Add(new TemporaryFolder());
        return _folders[^1].Path;
    }
}
