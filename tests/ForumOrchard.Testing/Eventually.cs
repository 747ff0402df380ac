using System.Diagnostics;
using System.Net;

namespace ForumOrchard.Testing;

/// <summary>Waits for what a site does in the background, as its indexing.</summary>
public static class Eventually
{
    /// <summary>How long it may take while all other tests run. A test that promises less measures for itself.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>Looks until what is seen is as expected.</summary>
    /// <param name="look">What to look at.</param>
    /// <param name="isSo">Whether it is as expected.</param>
    /// <param name="expected">What does not happen, if it does not.</param>
    /// <param name="cancellationToken">That of the test.</param>
    /// <returns>What was seen at last.</returns>
    /// <exception cref="TimeoutException">It did not happen in five minutes.</exception>
    public static async Task<T> SeeAsync<T>(Func<Task<T>> look, Func<T, bool> isSo, string expected, CancellationToken cancellationToken)
    {
        var seen = default(T)!;
        return await HappensAsync(async () => isSo(seen = await look()), Longest, cancellationToken)
            ? seen
            : throw new TimeoutException($"In five minutes this did not happen: {expected}.");
    }

    /// <summary>Looks until something has happened.</summary>
    /// <param name="hasHappened">Looks.</param>
    /// <param name="within">How long to look, at least once.</param>
    /// <param name="cancellationToken">That of the test.</param>
    /// <returns>False where it did not happen in this time.</returns>
    public static async Task<bool> HappensAsync(Func<Task<bool>> hasHappened, TimeSpan within, CancellationToken cancellationToken)
    {
        for (var watch = Stopwatch.StartNew(); ;)
        {
            try
            {
                if (await hasHappened())
                {
                    return true;
                }
            }
            catch (HttpRequestException exception) when (exception.StatusCode == HttpStatusCode.ServiceUnavailable)
            {
                // So says a search whose index is not there yet.
            }

            if (watch.Elapsed > within)
            {
                return false;
            }

            await Task.Delay(50, cancellationToken);
        }
    }
}
