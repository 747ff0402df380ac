using ForumOrchard.SearchMeasures.Hostile;

namespace ForumOrchard.Tests.Search.Measures;

/// <summary>Nothing that can be typed brings the search to fall or to a stand; <c>--hostile</c> of ForumOrchard.SearchMeasures puts fifty times as many.</summary>
[Collection(JudgedSiteTests.Name)]
public sealed class HostileSearchTests(JudgedForumSite site)
{
    private const int Queries = 2_000;

    /// <summary>Other tests run meanwhile; the large form holds to <see cref="HostileRun.Limit"/>, this one sees that nothing stands still.</summary>
    private static readonly TimeSpan Patience = HostileRun.Limit * 10;

    [Fact]
    public async Task Search_TwoThousandHostileQueries_NoneFailsOrStandsStill()
    {
        var answers = await new HostileRun(site.Client).PutAsync(HostileQueries.Take(Queries));

        Assert.Equal(Queries, answers.Count);
        Assert.DoesNotContain(answers, answer => answer.IsFailure);
        Assert.DoesNotContain(answers, answer => answer.Time > Patience);
    }
}
