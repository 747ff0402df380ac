using System.Diagnostics;
using System.Globalization;
using ForumOrchard.Search.Suggesting;
using ForumOrchard.SearchMeasures.Sites;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Search.Lucene;

namespace ForumOrchard.SearchMeasures.Suggesting;

/// <summary>The time of the site's suggestions while typing, without HTTP. In milliseconds.</summary>
/// <param name="Titles">Number of titles in the index.</param>
/// <param name="Segments">Number of index segments; each is searched.</param>
/// <param name="Answered">Number of keystrokes with suggestions.</param>
/// <param name="First">The very first search, which reads the lists of titles, authors and numbers.</param>
/// <param name="FirstRound">The times of the first round, ascending.</param>
/// <param name="Best">The best times over several rounds, ascending: other work may run on the machine.</param>
internal sealed record SuggestionTimes(int Titles, int Segments, int Answered, double First, IReadOnlyList<double> FirstRound, IReadOnlyList<double> Best)
{
    public const int Rounds = 3;

    /// <summary>The maximum time of 99 of 100 keystrokes.</summary>
    public double P99 => PercentileOf(Best, 99);

    /// <summary>The maximum time of this percentage of keystrokes.</summary>
    /// <param name="times">In ascending order.</param>
    /// <param name="percent">0 to 99.</param>
    public static double PercentileOf(IReadOnlyList<double> times, int percent) => times[times.Count * percent / 100];

    /// <summary>Fills the Russian index of a site with generated titles and simulates typing.</summary>
    /// <param name="titles">Number of titles besides the site's own; at least 500.</param>
    /// <param name="keystrokes">Number of keystrokes.</param>
    /// <exception cref="InvalidOperationException">There are no suggestions for two letters of a word in the titles.</exception>
    public static async Task<SuggestionTimes> MeasureAsync(int titles, int keystrokes)
    {
        var words = new MadeUpWords(titles / 5);
        await using var site = new ForumSite();
        await SiteIndex.StartAsync(site);
        await SiteIndex.AddAsync(site, write =>
        {
            foreach (var document in MadeUpTitles.Take(titles, words))
            {
                write(document);
            }

            return Task.CompletedTask;
        });

        SuggestionTimes? times = null;
        await ShellScope.UsingNewScopeAsync(site.Services, async scope =>
        {
            // Terms are suggested by their labels in the language of the page.
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ru");
            times = await MeasureAsync(scope.ServiceProvider, [.. Keystrokes.Take(keystrokes, words)]);
        });
        return times!;
    }

    private static async Task<SuggestionTimes> MeasureAsync(IServiceProvider services, IReadOnlyList<string> keystrokes)
    {
        var suggestions = services.GetRequiredService<ForumSuggestions>();
        var (titles, segments) = (0, 0);
        await services.GetRequiredService<LuceneIndexManager>().SearchAsync("forum-ru", searcher =>
        {
            (titles, segments) = (searcher.IndexReader.NumDocs, searcher.IndexReader.Leaves.Count);
            return Task.CompletedTask;
        });
        var (first, found) = await TypeAsync(suggestions, keystrokes[1]);
        if (found == 0)
        {
            throw new InvalidOperationException($"Nothing is suggested for \"{keystrokes[1]}\".");
        }

        List<double> firstRound = [], best = [];
        var answered = 0;
        foreach (var text in keystrokes)
        {
            (var time, found) = await TypeAsync(suggestions, text);
            firstRound.Add(time);
            answered += found > 0 ? 1 : 0;
        }

        best.AddRange(firstRound);
        for (var round = 1; round < Rounds; round++)
        {
            for (var i = 0; i < keystrokes.Count; i++)
            {
                best[i] = Math.Min(best[i], (await TypeAsync(suggestions, keystrokes[i])).Time);
            }
        }

        firstRound.Sort();
        best.Sort();
        return new SuggestionTimes(titles, segments, answered, first, firstRound, best);
    }

    private static async Task<(double Time, int Found)> TypeAsync(ForumSuggestions suggestions, string text)
    {
        var start = Stopwatch.GetTimestamp();
        var found = await suggestions.FindAsync("ru", text);
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, found.Count);
    }
}
