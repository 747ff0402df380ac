using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using ForumOrchard.Testing.Tools;

namespace ForumOrchard.Benchmarks.Servers;

/// <summary>Creates load with wrk.</summary>
internal static partial class Wrk
{
    public const string InstallCommand = "apt-get install -y wrk";

    private const int MostWarmUps = 25;

    public static bool IsInstalled => Commands.Find("wrk") is not null;

    /// <summary>Requests one address as fast as it responds.</summary>
    /// <returns>Responses per second.</returns>
    /// <exception cref="InvalidOperationException">Some responses were not the page.</exception>
    public static async Task<double> RunAsync(Uri address, int connections, int seconds)
    {
        using var process = Process.Start(new ProcessStartInfo("wrk", ["-t1", $"-c{connections}", $"-d{seconds}s", "--timeout", "30s", address.AbsoluteUri]) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var rate = Rate.Match(output);
        if (!rate.Success || output.Contains("Non-2xx", StringComparison.Ordinal) || output.Contains("Socket errors", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{address} failed under load: {output}");
        }

        return double.Parse(rate.Groups[1].Value, CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// Sends requests until the JIT compiler has optimized the hot code, which takes thousands of calls: until two
    /// loads in a row are no faster than the one before.
    /// </summary>
    public static async Task WarmUpAsync(Uri address, int connections, int seconds)
    {
        double best = 0;
        for (int load = 0, inVain = 0; load < MostWarmUps && inVain < 2; load++)
        {
            var rate = await RunAsync(address, connections, seconds);
            inVain = rate < best * 1.05 ? inVain + 1 : 0;
            best = Math.Max(best, rate);
        }
    }

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Rate { get; }
}
