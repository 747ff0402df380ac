using ForumOrchard.SearchMeasures.Corpus;
using ForumOrchard.SearchMeasures.Judging;
using ForumOrchard.SearchMeasures.Sites;
using ForumOrchard.Testing;

namespace ForumOrchard.Tests.Search.Measures;

/// <summary>A site with the two thousand samples that the judgements are based on.</summary>
public sealed class JudgedForumSite : IAsyncLifetime
{
    private readonly ForumSite _site = new();

    internal IReadOnlyList<JudgedItem> Items { get; private set; } = [];

    public HttpClient Client => _site.Client;

    public async ValueTask InitializeAsync()
    {
        await _site.InitializeAsync();
        var samples = SampleCorpus.Take(JudgedSite.Samples).ToList();
        await JudgedSite.FillAsync(_site, samples);
        Items = await JudgedSite.ItemsAsync(_site, samples);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();
}

/// <summary>The tests that share it.</summary>
[CollectionDefinition(Name)]
public sealed class JudgedSiteTests : ICollectionFixture<JudgedForumSite>
{
    public const string Name = "The judged site";
}
