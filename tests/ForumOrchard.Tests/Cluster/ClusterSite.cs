using System.Net;
using System.Text.RegularExpressions;
using ForumOrchard.Testing;
using ForumOrchard.Testing.Servers;
using ForumOrchard.Tests.Search;

namespace ForumOrchard.Tests.Cluster;

/// <summary>Two processes of the site as the operators' page describes them: PostgreSQL, Redis and nginx, with the settings of compose.yaml. They share the folders of media and of archives, and no other.</summary>
public sealed partial class ClusterSite : IAsyncLifetime
{
    private readonly PostgresServer _postgres = new();
    private readonly TemporaryFolder _folder = new();
    private readonly int[] _ports = [SiteProcess.FreePort(), SiteProcess.FreePort()];
    private readonly SiteProcess[] _nodes = new SiteProcess[2];
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });
    private Dictionary<string, string> _settings = [];
    private NginxProgram? _nginx;

    public RedisProgram Redis { get; } = new();

    /// <summary>How many of the processes set the site up at their first start.</summary>
    public int SetUps { get; private set; }

    /// <summary>The site's address, at nginx.</summary>
    public Uri Address => _nginx!.Address;

    /// <summary>An editor, who comes through nginx.</summary>
    public HttpClient Editor { get; private set; } = null!;

    /// <summary>What the console of a process shows since its last start.</summary>
    public string OutputOf(int node) => _nodes[node].Output;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await Redis.StartAsync();
        _settings = await ReadSettingsAsync();
        _settings["OrchardCore__OrchardCore_AutoSetup__Tenants__0__DatabaseConnectionString"] = await _postgres.CreateDatabaseAsync(Cancellation);
        _settings["OrchardCore__OrchardCore_AutoSetup__Tenants__0__AdminPassword"] = ForumSite.AdminPassword;
        _settings["OrchardCore__OrchardCore_Redis__Configuration"] = Redis.Configuration;
        _settings["OrchardCore__ForumOrchard_Hosting__SignInAttemptsPerMinute"] = "1000";
        _settings["Logging__LogLevel__Sapling.Data.BackgroundTasks"] = "Information";

        // Both at once: one of them sets the site up, the other waits for it.
        foreach (var name in new[] { "Media", "Transfer" })
        {
            var shared = Directory.CreateDirectory(Path.Combine(_folder.Path, name)).FullName;
            foreach (var node in new[] { 0, 1 })
            {
                File.CreateSymbolicLink(Path.Combine(Directory.CreateDirectory(Path.Combine(DataOf(node), "Sites", "Default")).FullName, name), shared);
            }
        }

        await Task.WhenAll(StartAsync(0), StartAsync(1));
        SetUps = _nodes.Count(node => node.Output.Contains("Set-up ran the recipe", StringComparison.Ordinal));
        _nginx = await NginxProgram.StartAsync(Path.Combine(Operators, "nginx.conf"), _nodes[0].Address, _nodes[1].Address);
        Editor = NewVisitor();
        await Editor.SignInAsync(ForumSite.AdminName, ForumSite.AdminPassword);
        foreach (var node in new[] { 0, 1 })
        {
            await Eventually.SeeAsync(() => GetAsync(node, "/ru/search?q=насилие"), page => page.Contains("<article", StringComparison.Ordinal), "the search finds", Cancellation);
        }
    }

    /// <summary>Somebody else, with cookies of their own.</summary>
    /// <param name="node">The process they come to; null for nginx.</param>
    /// <param name="cookies">Whose cookies they have; null for new ones.</param>
    public HttpClient NewVisitor(int? node = null, CookieContainer? cookies = null)
    {
        var visitor = new HttpClient(new HttpClientHandler { CookieContainer = cookies ?? new() }) { BaseAddress = node is { } number ? _nodes[number].Address : Address };
        visitor.DefaultRequestHeaders.AcceptLanguage.ParseAdd("ru");
        return visitor;
    }

    /// <summary>A page of one of the processes, asked for as nginx does.</summary>
    public async Task<string> GetAsync(int node, string address)
    {
        using var response = await SendAsync(node, address);
        return await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync(Cancellation);
    }

    /// <inheritdoc cref="GetAsync"/>
    public async Task<HttpResponseMessage> SendAsync(int node, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_nodes[node].Address, address));
        request.Headers.Host = _nginx?.Address.Authority;
        return await _client.SendAsync(request, Cancellation);
    }

    /// <summary>Publishes news.</summary>
    /// <returns>Its form, as it is then.</returns>
    public static async Task<AngleSharp.Dom.IDocument> PublishAsync(HttpClient editor, string title)
    {
        var form = (await editor.OpenAsync("/Admin/Contents/ContentTypes/NewsArticle/Create")).QuerySelector("form.content-form")!;
        return await editor.SendAsync(
            form,
            ("TitlePart.Title", title),
            ("NewsArticlePart.Date.LocalDateTime", ForumSite.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) + "T00:00"),
            ("submit.Publish", "submit.PublishAndContinue"));
    }

    /// <summary>As if the machine of a process had lost its power.</summary>
    public ValueTask KillAsync(int node) => _nodes[node].DisposeAsync();

    /// <summary>Starts a process with the data it had.</summary>
    public async Task StartAsync(int node)
    {
        _nodes[node] = SiteProcess.Start(DataOf(node), _settings, _ports[node]);
        await _nodes[node].WaitUntilStartedAsync(Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        Editor?.Dispose();
        _client.Dispose();
        if (_nginx is not null)
        {
            await _nginx.DisposeAsync();
        }

        foreach (var node in _nodes.OfType<SiteProcess>())
        {
            await node.DisposeAsync();
        }

        await Redis.DisposeAsync();
        await _postgres.DisposeAsync();
        _folder.Dispose();
    }

    private static string Operators => Path.GetFullPath(Path.Combine(SiteProject.Folder, "..", "..", "docs", "operators"));

    private string DataOf(int node) => Path.Combine(_folder.Path, node == 0 ? "first" : "second");

    /// <summary>The settings of a process in compose.yaml, but for what belongs to the container.</summary>
    private static async Task<Dictionary<string, string>> ReadSettingsAsync()
    {
        var compose = await File.ReadAllTextAsync(Path.Combine(Operators, "compose.yaml"), Cancellation);
        return Setting().Matches(compose[..compose.IndexOf("\nservices:", StringComparison.Ordinal)])
            .Where(setting => setting.Groups["name"].Value != "ORCHARD_APP_DATA")
            .ToDictionary(setting => setting.Groups["name"].Value, setting => setting.Groups["value"].Value.Trim('"'), StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^    (?<name>\w+): (?<value>\S.*)$", RegexOptions.Multiline)]
    private static partial Regex Setting();
}

/// <summary>One cluster for all of its tests, one after the other.</summary>
[CollectionDefinition(nameof(ClusterSite))]
public sealed class ClusterCollection : ICollectionFixture<ClusterSite>;
