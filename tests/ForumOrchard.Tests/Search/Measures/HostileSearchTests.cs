using ForumOrchard.SearchMeasures.Hostile;

namespace ForumOrchard.Tests.Search.Measures;

/// <summary>No input makes the search fail or hang; <c>--hostile</c> of ForumOrchard.SearchMeasures runs two hundred times as many.</summary>
[Collection(JudgedSiteTests.Name)]
public sealed class HostileSearchTests(JudgedForumSite site)
{
    private const int Queries = 500;

    /// <summary>Other tests run meanwhile; the large run enforces <see cref="HostileRun.Limit"/>, this one only that nothing hangs.</summary>
    private static readonly TimeSpan Patience = HostileRun.Limit * 10;

    [Fact]
    public async Task Search_HostileQueries_NoneFailsOrStandsStill()
    {
        var answers = await new HostileRun(site.Client).PutAsync(HostileQueries.Take(Queries));

        Assert.Equal(Queries, answers.Count);
        Assert.DoesNotContain(answers, answer => answer.IsFailure);
        Assert.DoesNotContain(answers, answer => answer.Time > Patience);
    }
}
