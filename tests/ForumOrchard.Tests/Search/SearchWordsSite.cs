using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using ForumOrchard.Search.Unanswered;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using YesSql;

namespace ForumOrchard.Tests.Search;

/// <summary>A site of its own for search administration: tests write queries to the database explicitly.</summary>
[CollectionDefinition(nameof(SearchWordsSite))]
public class SearchWordsSite : ForumSite, ICollectionFixture<SearchWordsSite>
{
    private readonly Dictionary<string, HttpClient> _signedIn = [];

    /// <summary>A day before everything that a test itself does, within the ninety days.</summary>
    public static DateOnly Yesterday => Today.AddDays(-1);

    public SearchWordsSite() => RunsBackgroundTasks = false;

    /// <summary>The administrator, signed in once for all tests: the site limits sign-ins.</summary>
    public Task<HttpClient> EditorAsync(string culture) => OnceAsync(culture, () => this.SignInAsync(culture));

    /// <summary>A user with a role, signed in once for all tests.</summary>
    public Task<HttpClient> UserAsync(string role) => OnceAsync(role, () => this.SignInAsAsync(role));

    /// <summary>Searches like a person with a browser.</summary>
    public async Task<IDocument> SearchAsync(string culture, string text, string more = "", params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"/{culture}/search?q={Uri.EscapeDataString(text)}{more}", UriKind.Relative));
        request.Headers.UserAgent.ParseAdd("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
        foreach (var (name, value) in headers)
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var answer = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        if (answer.StatusCode != HttpStatusCode.NotFound)
        {
            answer.EnsureSuccessStatusCode();
        }

        return SharedSite.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Waits until the shipped content is found.</summary>
    public Task UntilReadyAsync() => Eventually.SeeAsync(
        () => SearchAsync("ru", "насилие", "&as=typed"), page => page.QuerySelector("article") is not null, "the search finds", TestContext.Current.CancellationToken);

    /// <summary>Counts a query for a day.</summary>
    public void Ask(string text, DateOnly day, int nothing = 1, int otherwise = 0, string culture = "ru") =>
        Services.GetRequiredService<QueryTally>().Add(new AskedQuery(day, culture, text, nothing, otherwise));

    /// <summary>Runs the site's task of every minute.</summary>
    public Task WriteAsync() => RunAsync<WriteQueriesTask>(TestContext.Current.CancellationToken);

    /// <summary>The same while the site is stopping.</summary>
    public Task WriteAtTheEndAsync() => RunAsync<WriteQueriesTask>(new CancellationToken(canceled: true));

    /// <summary>Runs the site's daily task.</summary>
    public Task RemoveOldAsync() => RunAsync<RemoveQueriesTask>(TestContext.Current.CancellationToken);

    /// <summary>The counts of a query in the last days; null if it is not stored.</summary>
    public async Task<(int Nothing, int Otherwise)?> CountsAsync(string text, int days = QueryBook.Lifetime, string culture = "ru")
    {
        (int, int)? counts = null;
        await InScopeAsync(async services =>
            counts = (await services.GetRequiredService<QueryBook>().ListAsync(days, culture)).Where(one => one.Text == text).Select(one => ((int, int)?)(one.Nothing, one.Otherwise)).SingleOrDefault());
        return counts;
    }

    /// <summary>Everything in the database about queries, as stored.</summary>
    public async Task<string> StoredAsync()
    {
        var stored = "";
        await InScopeAsync(async services =>
        {
            var session = services.GetRequiredService<ISession>();
            stored = JsonSerializer.Serialize(await session.Query<QueryDay>().ListAsync()) + JsonSerializer.Serialize(await session.Query<HeardQueries>().ListAsync());
        });
        return stored;
    }

    private async Task<HttpClient> OnceAsync(string name, Func<Task<HttpClient>> signIn)
    {
        if (!_signedIn.TryGetValue(name, out var visitor))
        {
            _signedIn.Add(name, visitor = await signIn());
        }

        return visitor;
    }

    private Task RunAsync<TTask>(CancellationToken cancellationToken)
        where TTask : IBackgroundTask =>
        InScopeAsync(services => services.GetServices<IBackgroundTask>().OfType<TTask>().Single().DoWorkAsync(services, cancellationToken));
}
