using System.Net;
using ForumOrchard.Indexing;
using ForumOrchard.Testing;
using Lucene.Net.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace ForumOrchard.Tests.Indexing;

/// <summary>
/// On Orchard Core nothing repairs an index automatically: the search must report that it cannot be read, and recover
/// once it can.
/// </summary>
public sealed class BrokenIndexTests : IClassFixture<BrokenIndexTests.Site>, IDisposable
{
    private readonly Site _site;

    public BrokenIndexTests(Site site) => (_site, site.IsBroken) = (site, true);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _site.IsBroken = false;

    [Theory]
    [InlineData("/ru/search?q=закон", "Поиск сейчас недоступен. Попробуйте через минуту.")]
    [InlineData("/en/search?q=law", "The search is not available just now. Try again in a minute.")]
    public async Task Page_BrokenIndex_SaysSoAndWorksAgainWhenItIsWhole(string address, string sentence)
    {
        using var broken = await GetAsync(address);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(60)), (broken.StatusCode, broken.Headers.RetryAfter?.Delta));
        Assert.Equal(sentence, SharedSite.Parse(await broken.Content.ReadAsStringAsync(Cancellation)).QuerySelector("#found [role=status]")!.TextContent.Trim());

        _site.IsBroken = false;
        using var whole = await Eventually.SeeAsync(() => GetAsync(address), answer => answer.IsSuccessStatusCode, "the search works again", Cancellation);
        Assert.NotEmpty(SharedSite.Parse(await whole.Content.ReadAsStringAsync(Cancellation)).QuerySelectorAll("#found article"));
    }

    [Theory]
    [InlineData("/api/search?q=law&culture=en")]
    [InlineData("/en/search/feed?q=law")]
    public async Task Machine_BrokenIndex_IsToldToAskAgain(string address)
    {
        using var answer = await GetAsync(address);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(60)), (answer.StatusCode, answer.Headers.RetryAfter?.Delta));
    }

    [Fact]
    public async Task Suggestions_BrokenIndex_AreNone()
    {
        using var answer = await GetAsync("/en/search/suggest?q=law");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("\"suggestions\":[]", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Item_BrokenIndex_IsShownWithoutWhatIsAlike()
    {
        using var answer = await GetAsync("/en/laws/cedaw");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private Task<HttpResponseMessage> GetAsync(string address) => _site.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);

    public sealed class Site : ForumSite
    {
        public Site() => ChangeServices = services =>
        {
            var real = services.Single(service => service.ServiceType == typeof(ISearchIndexes)).ImplementationType!;
            services.AddScoped<ISearchIndexes>(provider => new Breaking(this, (ISearchIndexes)ActivatorUtilities.CreateInstance(provider, real)));
        };

        public bool IsBroken { get; set; }
    }

    /// <summary>The site's own indexes, made unreadable by a test.</summary>
    private sealed class Breaking(Site site, ISearchIndexes real) : ISearchIndexes
    {
        public ValueTask<Analyzer> AnalyzerAsync(string index) => real.AnalyzerAsync(index);

        public ValueTask<string> AnalyzerNameAsync(string index) => real.AnalyzerNameAsync(index);

        public ValueTask<bool> IsDefinedAsync(string index) => real.IsDefinedAsync(index);

        public ValueTask<bool> TrySearchAsync(string index, Func<IndexSearcher, Task> search) => site.IsBroken
            ? Reading.TryAsync(() => throw new IndexNotFoundException("There are no segments here."), index, NullLogger.Instance)
            : real.TrySearchAsync(index, search);
    }
}
