using System.Collections.Concurrent;
using System.Globalization;
using System.Net;

namespace ForumOrchard.Tests.Cluster;

/// <summary>
/// Processes and Redis are killed amid saves and reads. <c>CLUSTER_SAVES</c> sets how many saves there are at least; there are ten times as many reads.
/// </summary>
[Collection(nameof(ClusterSite))]
public sealed class ClusterCrashTests(ClusterSite site)
{
    private const int Readers = 2;

    private static readonly int _saves = int.TryParse(Environment.GetEnvironmentVariable("CLUSTER_SAVES"), CultureInfo.InvariantCulture, out var saves) ? saves : 30;

    private static readonly string[] Pages = ["/ru", "/ru/news", "/en/publications", "/ru/feed", "/ru/search?q=насилие"];

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private readonly ConcurrentBag<string> _saved = [];
    private readonly ConcurrentBag<string> _unanswered = [];
    private readonly ConcurrentBag<(string What, HttpStatusCode Status)> _failed = [];
    private int _reads;

    [Fact]
    public async Task Kill_AmidSavesAndReads_LosesNothingAcknowledgedAndFailsOnlyWhatWasInFlight()
    {
        var killing = KillAsync();
        var reading = Enumerable.Range(0, Readers).Select(reader => ReadAsync(reader, killing)).ToArray();
        var saving = SaveAsync(killing);
        await Task.WhenAll([killing, saving, .. reading]);

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{_saved.Count} saves, {_unanswered.Count} without an answer; {_reads} reads; failed: {string.Join(", ", _failed.GroupBy(one => one.Status).Select(same => $"{same.Key} {same.Count()}"))}.");

        // A process was killed twice, each time amid at most one save and one read of each reader, which nginx asks elsewhere.
        Assert.DoesNotContain(_failed, one => one.Status == HttpStatusCode.InternalServerError);
        Assert.True(_unanswered.Count <= 2, string.Join(", ", _failed.Take(20)));
        Assert.True(_failed.Count - _unanswered.Count <= 2 * Readers, string.Join(", ", _failed.Take(20)));
        Assert.True(_saved.Count >= _saves);
        foreach (var node in new[] { 0, 1 })
        {
            foreach (var address in _saved)
            {
                using var response = await site.SendAsync(node, address);
                Assert.True(response.StatusCode == HttpStatusCode.OK, $"{address} was saved, and is answered with {response.StatusCode} by node {node}.");
            }
        }
    }

    /// <summary>Each process once, and Redis in between.</summary>
    private async Task KillAsync()
    {
        await UntilAsync(_saves / 6);
        await site.KillAsync(1);
        await UntilAsync(_saves / 3);
        await site.StartAsync(1);
        await site.Redis.KillAsync();
        await UntilAsync(_saves / 2);
        await site.Redis.StartAsync();
        await UntilAsync(_saves * 2 / 3);

        // The other is back when it has answered a few pages, and nginx has tried it: its first page is slow.
        foreach (var page in Pages)
        {
            await site.GetAsync(1, page);
        }

        await Task.Delay(TimeSpan.FromSeconds(3), _cancellation);
        await site.KillAsync(0);
        await UntilAsync(_saves * 5 / 6);
        await site.StartAsync(0);
    }

    private async Task SaveAsync(Task killing)
    {
        for (var number = 1; _saved.Count < _saves || !killing.IsCompleted; number++)
        {
            var what = string.Create(CultureInfo.InvariantCulture, $"Манул {number}");
            try
            {
                var form = await ClusterSite.PublishAsync(site.Editor, what);
                _saved.Add("/" + form.QuerySelector("[name='AutoroutePart.Path']")!.GetAttribute("value"));
            }
            catch (HttpRequestException exception) when (exception.StatusCode is { } status)
            {
                _unanswered.Add(what);
                _failed.Add((what, status));
            }
        }
    }

    private async Task ReadAsync(int reader, Task killing)
    {
        using var visitor = site.NewVisitor();
        for (var number = reader; _reads < 10 * _saves || !killing.IsCompleted; number++)
        {
            // Every other one is from no cache.
            var page = Pages[number % Pages.Length];
            var address = number % 2 == 0 ? page : page + (page.Contains('?', StringComparison.Ordinal) ? "&" : "?") + $"n={Guid.NewGuid():N}";
            using var response = await visitor.GetAsync(new Uri(address, UriKind.Relative), _cancellation);
            Interlocked.Increment(ref _reads);
            if (!response.IsSuccessStatusCode)
            {
                _failed.Add((page, response.StatusCode));
            }
        }
    }

    private async Task UntilAsync(int saves)
    {
        while (_saved.Count < saves)
        {
            await Task.Delay(20, _cancellation);
        }
    }
}
