using ForumOrchard.Tests.Editing;
using ForumOrchard.Translations.Memory.Building;
using Microsoft.Extensions.DependencyInjection;
using YesSql;

namespace ForumOrchard.Tests.Translating.Memory;

/// <summary>The memory of what the site is set up with, on a fresh site.</summary>
public sealed class MemoryBuildTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private readonly MemorySteps _steps = new(site, site.Editor);

    /// <summary>As after a restart in the middle of it.</summary>
    [Fact]
    public async Task Building_ThatWasInterrupted_GoesOnAfterTheLastItemAndIsTheSameAgain()
    {
        await site.InScopeAsync(services => services.GetRequiredService<ISession>().SaveAsync(new MemoryBuilding { Last = "4k" }));
        await site.InScopeAsync(_ => MemoryBuild.GoOnAsync(TimeSpan.FromMinutes(5), TestContext.Current.CancellationToken));

        MemoryBuilding? building = null;
        await site.InScopeAsync(async services => building = await services.GetRequiredService<MemoryBuild>().FindAsync());
        Assert.True(building is { DoneUtc: not null, All: > 50 } && building.Done == building.All, $"{building?.Done} of {building?.All}");
        var second = await _steps.AllAsync();
        Assert.All(second, pair => Assert.True(string.CompareOrdinal(pair.LocalizationSet, "4k") > 0));

        await _steps.BuildAsync();
        var all = await _steps.AllAsync();
        TestContext.Current.TestOutputHelper?.WriteLine($"{second.Count} of {all.Count}: {string.Join(", ", all.CountBy(pair => (pair.OriginalCulture, pair.Culture)))}");
        Assert.InRange(all.Count, Math.Max(501, second.Count + 1), 20_000);
        Assert.All(all, pair => Assert.False(pair.IsOfDraft));
        Assert.Equal(all.Count, all.DistinctBy(pair => pair.Key).Count());

        await _steps.BuildAsync();
        Assert.Equal(all.Select(pair => pair.Id).Order(), (await _steps.AllAsync()).Select(pair => pair.Id).Order());
    }
}
