using ForumOrchard.Testing.Reporting;

namespace ForumOrchard.Benchmarks.Measures;

/// <summary>Measures several things alternately, so that other work on the machine affects all.</summary>
internal static class Turns
{
    /// <summary>Takes each measurement once in each round.</summary>
    /// <returns>The median of each.</returns>
    public static async Task<double[]> MediansAsync(int rounds, IReadOnlyList<Func<Task<double>>> measurements)
    {
        var values = measurements.Select(_ => new List<double>()).ToList();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < values.Count; i++)
            {
                values[i].Add(await measurements[i]());
            }
        }

        return [.. values.Select(Statistics.Median)];
    }

    /// <summary>The figure of the older build, which comes last and may be missing.</summary>
    public static double? Older(this double[] figures, int others) => figures.Length > others ? figures[others] : null;
}
