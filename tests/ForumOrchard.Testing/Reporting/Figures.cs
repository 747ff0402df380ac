using System.Globalization;

namespace ForumOrchard.Testing.Reporting;

/// <summary>Formats measurements.</summary>
public static class Figures
{
    /// <summary>Rounds to three significant digits.</summary>
    public static string Round(double value) => value.ToString(value >= 100 ? "0" : value >= 10 ? "0.0" : value >= 1 ? "0.00" : "0.000", CultureInfo.InvariantCulture);

    /// <summary>The date and the machine of a measurement: <c>Measured on 2026-11-24 on 2 cores; load average at the end 0.5</c>.</summary>
    public static string Circumstances() => string.Create(
        CultureInfo.InvariantCulture,
        $"Measured on {DateTime.UtcNow:yyyy-MM-dd} on {Environment.ProcessorCount} cores; load average at the end {File.ReadAllText("/proc/loadavg").Split(' ')[0]}");
}
