using System.Diagnostics;
using ForumOrchard.Testing;

namespace Sapling.Tests.Search;

/// <summary>The search of a site whose process ends without a warning.</summary>
public sealed class IndexSuddenEndTests : IDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1300)]
    public async Task Kill_WhileIndexesAreBuilt_NextStartFindsEverything(int milliseconds)
    {
        await using (var first = SiteProcess.Start(_data.Path))
        {
            await first.WaitUntilStartedAsync(_cancellation);
            await Task.Delay(milliseconds, _cancellation);
            first.Kill();
            await first.WaitForExitAsync(_cancellation);
        }

        await using var second = SiteProcess.Start(_data.Path);
        await second.WaitUntilStartedAsync(_cancellation);

        Assert.True(await FindsAsync(second.Address, "en", "women"));
        Assert.True(await FindsAsync(second.Address, "ru", "женщины"));
        Assert.DoesNotContain("search indexes could not", second.Output, StringComparison.Ordinal);
    }

    private async Task<bool> FindsAsync(Uri address, string culture, string word)
    {
        using var client = new HttpClient { BaseAddress = address };
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromSeconds(30); await Task.Delay(50, _cancellation))
        {
            var page = await client.GetStringAsync(new Uri($"/{culture}/search?q={Uri.EscapeDataString(word)}", UriKind.Relative), _cancellation);
            if (page.Contains("<article", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
