namespace ForumOrchard.Testing.Reporting;

/// <summary>What single measurements come to.</summary>
public static class Statistics
{
    /// <summary>The middle one; with an even number of them the upper of the two.</summary>
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
