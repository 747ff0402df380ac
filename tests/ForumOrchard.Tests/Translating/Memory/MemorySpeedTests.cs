using System.Diagnostics;
using System.Globalization;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Translations.Memory;
using Microsoft.Extensions.DependencyInjection;
using YesSql;

namespace ForumOrchard.Tests.Translating.Memory;

/// <summary>
/// How long a page of 100 sentences takes with a memory of 10,000 pairs: <c>dotnet run --project tests/ForumOrchard.Tests -- --explicit only --filter-class "*MemorySpeedTests"
/// --show-live-output on</c>.
/// </summary>
public sealed class MemorySpeedTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private const int Pairs = 10_000;
    private const int Pages = 20;

    private readonly MemorySteps _steps = new(site, site.Editor);

    [Fact(Explicit = true)]
    public async Task Page_OfAHundredSentences_IsHardlySlowerWithTenThousandPairs()
    {
        // Of the words that the site uses, as often as it uses them, in the order in which they are used: each word is followed by one that has followed it.
        await _steps.BuildAsync();
        var random = new Random(5);
        var known = (await _steps.AllAsync()).Select(pair => pair.Original.Split(' ')).ToList();
        var next = known.SelectMany(words => words.Zip(words.Skip(1))).ToLookup(two => two.First, two => two.Second);
        string Sentence()
        {
            var words = new List<string> { known[random.Next(known.Count)][0] };
            while (words.Count < 30 && next[words[^1]].ToList() is { Count: > 0 } following)
            {
                words.Add(following[random.Next(following.Count)]);
            }

            return string.Join(' ', words).Replace("<", string.Empty, StringComparison.Ordinal).TrimEnd('.');
        }

        var sentences = Enumerable.Range(0, Pairs).Select(_ => Sentence()).ToList();
        var id = await _steps.BeginAsync("Сто предложений", $"<p>{string.Join("</p><p>", Enumerable.Range(0, 99).Select(at => System.Net.WebUtility.HtmlEncode(at % 3 == 0 ? Sentence() : "Итак, " + sentences[at])))}</p>");
        var without = await MeasureAsync(id);

        var watch = Stopwatch.StartNew();
        foreach (var batch in sentences.Chunk(1000))
        {
            await site.InScopeAsync(async services =>
            {
                foreach (var sentence in batch)
                {
                    await services.GetRequiredService<ISession>().SaveAsync(new MemoryPair { OriginalCulture = "ru", Culture = "en", Original = sentence, Translation = $"Translation of {sentence}", File = "10000.tmx" });
                }
            });
        }

        var stored = watch.Elapsed;
        var with = await MeasureAsync(id);
        var offered = (await _steps.OpenAsync(id)).QuerySelectorAll(".unit").Count(unit => unit.QuerySelector(".suggestions") is not null);
        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{Pairs} pairs stored in {stored.TotalSeconds:0.0} s; page: median {without.TotalMilliseconds:0} ms with {known.Count} pairs, {with.TotalMilliseconds:0} ms with {known.Count + Pairs}; {offered} sentences with suggestions"));
        Assert.True(offered > 60, $"{offered} sentences with suggestions");
        Assert.True(with - without < TimeSpan.FromMilliseconds(500), $"{without.TotalMilliseconds:0} → {with.TotalMilliseconds:0} ms");
    }

    private async Task<TimeSpan> MeasureAsync(string id)
    {
        var times = new List<TimeSpan>();
        for (var page = 0; page < Pages; page++)
        {
            var watch = Stopwatch.StartNew();
            await site.Editor.GetStringAsync(new Uri($"/Admin/Translations/{id}/Texts", UriKind.Relative), TestContext.Current.CancellationToken);
            times.Add(watch.Elapsed);
        }

        return times.Order().ElementAt(Pages / 2);
    }
}
