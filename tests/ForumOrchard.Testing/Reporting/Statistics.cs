namespace ForumOrchard.Testing.Reporting;

/// <summary>Statistics of measurements.</summary>
public static class Statistics
{
    /// <summary>The median; for an even number, the upper of the two middle values.</summary>
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
