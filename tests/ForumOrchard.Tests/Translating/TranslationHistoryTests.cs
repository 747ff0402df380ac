using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using ForumOrchard.Tests.Editing;

namespace ForumOrchard.Tests.Translating;

/// <summary>Random histories of an item and its translations on the real site, each step compared with a plain model. <c>TRANSLATION_HISTORIES</c> sets how many.</summary>
public sealed class TranslationHistoryTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private const int Steps = 12;

    private static readonly int _histories = int.TryParse(Environment.GetEnvironmentVariable("TRANSLATION_HISTORIES"), CultureInfo.InvariantCulture, out var histories) ? histories : 100;

    [Fact]
    public async Task State_AfterAnyHistory_IsWhatTheReadmeSays()
    {
        var (watch, done) = (Stopwatch.StartNew(), new ConcurrentBag<Dictionary<string, int>>());
        await Parallel.ForEachAsync(Enumerable.Range(0, _histories), TestContext.Current.CancellationToken, async (seed, _) =>
        {
            var history = new TranslationHistory(site, new Random(seed));
            await history.BeginAsync();
            for (var step = 0; step < Steps && history.Model.Present.Any(); step++)
            {
                await history.StepAsync();
                await history.CheckAsync(seed);
            }

            done.Add(history.Done);
        });

        var kinds = done.SelectMany(history => history).GroupBy(kind => kind.Key, kind => kind.Value).OrderByDescending(kind => kind.Sum()).Select(kind => $"{kind.Key} {kind.Sum()}");
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_histories} histories in {watch.Elapsed.TotalSeconds:0} s: {string.Join(", ", kinds)}."));
        Assert.Equal(_histories, done.Count);
    }
}
