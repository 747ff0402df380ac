using ForumOrchard.Search.Synonyms;
using ForumOrchard.Search.Unanswered;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ForumOrchard.Tests.Search;

/// <summary>Two sites that share only a database.</summary>
public sealed class SearchWordsOfTwoNodesTests : IAsyncLifetime
{
    private const string Tenant = "OrchardCore:OrchardCore_AutoSetup:Tenants:0:";

    private readonly PostgresServer _server = new();
    private readonly SearchWordsSite _first = new();
    private readonly SearchWordsSite _second = new();
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var database = await _server.CreateDatabaseAsync(_cancellation);
        foreach (var node in new[] { _first, _second })
        {
            node.Settings[Tenant + "DatabaseProvider"] = "Postgres";
            node.Settings[Tenant + "DatabaseConnectionString"] = database;
            await node.InitializeAsync();
            using var response = await node.Client.GetAsync(new Uri("/ru", UriKind.Relative), _cancellation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _second.DisposeAsync();
        await _first.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Synonym_AddedOnOneNode_CountsOnTheOtherWithinASecondOrTwo()
    {
        await _second.UntilReadyAsync();
        Assert.Empty((await _second.SearchAsync("ru", "квокка", "&as=typed")).QuerySelectorAll("article"));

        await _first.InScopeAsync(async services =>
        {
            var store = services.GetRequiredService<SynonymStore>();
            var set = await store.LoadAsync();
            set.Add(["квокка", "насилие"]);
            Assert.True(await store.CommitAsync(set));
        });
        await Task.Delay(TimeSpan.FromSeconds(1.2), _cancellation);

        Assert.NotEmpty((await _second.SearchAsync("ru", "квокки", "&as=typed")).QuerySelectorAll("article mark"));
    }

    [Fact]
    public async Task Queries_WrittenByBothAtOnce_AreAllCounted()
    {
        _first.Ask("квокка", SearchWordsSite.Yesterday);
        _first.Ask("вомбат", SearchWordsSite.Yesterday);
        await _first.WriteAsync();

        const int Rounds = 8;
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var node in new[] { _first, _second })
            {
                node.Ask("квокка", SearchWordsSite.Today, nothing: 2, otherwise: 1);
                node.Ask("вомбат", SearchWordsSite.Today, culture: round % 2 == 0 ? "ru" : "en");
            }

            await Task.WhenAll(_first.WriteAsync(), _second.WriteAsync());
        }

        Assert.Equal((2 * Rounds * 2, Rounds * 2), await _second.CountsAsync("квокка", QueryBook.Lifetime));
        Assert.Equal((Rounds, 0), await _first.CountsAsync("вомбат", QueryBook.Lifetime));
    }
}
