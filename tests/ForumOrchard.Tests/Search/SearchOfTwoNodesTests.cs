using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Html.Models;

namespace ForumOrchard.Tests.Search;

/// <summary>Two processes on one database, each with an index of its own.</summary>
public sealed class SearchOfTwoNodesTests : IAsyncLifetime
{
    private const string Provider = "OrchardCore:OrchardCore_AutoSetup:Tenants:0:DatabaseProvider";
    private const string ConnectionString = "OrchardCore:OrchardCore_AutoSetup:Tenants:0:DatabaseConnectionString";

    private readonly PostgresServer _server = new();
    private readonly ForumSite _first = new();
    private readonly TemporaryFolder _folder = new();
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private SiteProcess _second = null!;

    public async ValueTask InitializeAsync()
    {
        var database = await _server.CreateDatabaseAsync(_cancellation);
        _first.Settings[Provider] = "Postgres";
        _first.Settings[ConnectionString] = database;
        await _first.InitializeAsync();
        using var response = await _first.Client.GetAsync(new Uri("/ru", UriKind.Relative), _cancellation);
        _second = SiteProcess.Start(_folder.Path, new Dictionary<string, string>
        {
            [Provider.Replace(":", "__", StringComparison.Ordinal)] = "Postgres",
            [ConnectionString.Replace(":", "__", StringComparison.Ordinal)] = database,
        });
        await _second.WaitUntilStartedAsync(_cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await _second.DisposeAsync();
        await _first.DisposeAsync();
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Change_OnOneNode_IsFoundAndGoneOnTheOther()
    {
        Assert.DoesNotContain("Set-up", _second.Output, StringComparison.Ordinal);
        await UntilAsync("women", isFound: true);

        var ids = new List<string>();
        for (var number = 0; number < 30; number++)
        {
            // More than one block of ids, so that their order is not that of the changes.
            var word = $"quokka{number}";
            ids.Add(await _first.AddAsync("Page", $"en/{word}", VersionOptions.Published, item => item.Alter<HtmlBodyPart>(part => part.Html = $"<p>{word}</p>")));
        }

        await UntilAsync("quokka0", isFound: true);
        await UntilAsync("quokka29", isFound: true);
        await ShellScope.UsingNewScopeAsync(_first.Services, async scope =>
        {
            var contents = scope.ServiceProvider.GetRequiredService<IContentManager>();
            await contents.UnpublishAsync((await contents.GetAsync(ids[0]))!);
        });
        await UntilAsync("quokka0", isFound: false);
    }

    private async Task UntilAsync(string word, bool isFound)
    {
        using var visitor = new HttpClient { BaseAddress = _second.Address };
        var address = new Uri($"/en/search?q={word}&as=typed", UriKind.Relative);
        await Eventually.SeeAsync(
            () => visitor.GetStringAsync(address, _cancellation),
            page => page.Contains("<article", StringComparison.Ordinal) == isFound,
            $"the second node {(isFound ? "finds" : "loses")} {word}",
            _cancellation);
    }
}
