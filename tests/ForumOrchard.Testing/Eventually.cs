using System.Diagnostics;
using System.Net;

namespace ForumOrchard.Testing;

/// <summary>Waits for background work of a site, such as indexing.</summary>
public static class Eventually
{
    /// <summary>The timeout while all other tests run. A test that promises less measures the time itself.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>Checks repeatedly until the value is as expected.</summary>
    /// <param name="look">Reads the value.</param>
    /// <param name="isSo">Whether the value is as expected.</param>
    /// <param name="expected">Description of the expectation, for the failure message.</param>
    /// <param name="cancellationToken">The test's cancellation token.</param>
    /// <returns>The last value.</returns>
    /// <exception cref="TimeoutException">It did not happen within five minutes.</exception>
    public static async Task<T> SeeAsync<T>(Func<Task<T>> look, Func<T, bool> isSo, string expected, CancellationToken cancellationToken)
    {
        var seen = default(T)!;
        return await HappensAsync(async () => isSo(seen = await look()), Longest, cancellationToken)
            ? seen
            : throw new TimeoutException($"In five minutes this did not happen: {expected}.");
    }

    /// <summary>Checks repeatedly until something has happened.</summary>
    /// <param name="hasHappened">The check.</param>
    /// <param name="within">How long to check, at least once.</param>
    /// <param name="cancellationToken">The test's cancellation token.</param>
    /// <returns>False if it did not happen in time.</returns>
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
                // Thrown by a search whose index does not exist yet.
            }

            if (watch.Elapsed > within)
            {
                return false;
            }

            await Task.Delay(50, cancellationToken);
        }
    }
}
