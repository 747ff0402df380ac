using System.Diagnostics;

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
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var seen = await look();
            if (isSo(seen))
            {
                return seen;
            }

            if (watch.Elapsed > Longest)
            {
                throw new TimeoutException($"In five minutes this did not happen: {expected}.");
            }

            await Task.Delay(50, cancellationToken);
        }
    }
}
